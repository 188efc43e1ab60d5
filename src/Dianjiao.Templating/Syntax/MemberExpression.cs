namespace Dianjiao.Templating.Syntax;

/// <summary>A member of an object; if optional (<c>?.</c>) a null target gives null. The name has its own place for errors.</summary>
internal sealed record MemberExpression(
    int Offset,
    IExpression Target,
    string Name,
    int NameOffset,
    bool Optional
) : IExpression;
