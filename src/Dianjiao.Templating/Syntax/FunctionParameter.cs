namespace Dianjiao.Templating.Syntax;

/// <summary>A parameter; the default is null if a value must be given. A variadic one takes all arguments that are left.</summary>
internal sealed record FunctionParameter(
    int Offset,
    string Name,
    IExpression? Default,
    bool Variadic
);
