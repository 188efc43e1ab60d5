namespace Dianjiao.Tests;

/// <summary>The test makes the program report the code, which no example can: it is about writing, templates or the proof.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProvesAttribute : Attribute
{
    public ProvesAttribute(string code) => Code = code;

    public string Code { get; }
}
