namespace Dianjiao.Templating.Runtime;

/// <summary>A value that cannot be used; the caller knows the place in the template and adds it.</summary>
internal sealed class FunctionFault(string message) : Exception(message);
