namespace Dianjiao.Render.Templates;

/// <summary>What no page that anybody reads comes near, and every template that has gone wrong reaches.</summary>
internal static class TemplateBounds
{
    /// <summary>Turns of loops, those within functions such as <c>array.map</c> among them, until the outermost has ended.</summary>
    public const int Steps = 10_000_000;

    /// <summary>Includes and functions within each other.</summary>
    public const int Depth = 100;

    /// <summary>Bytes that a page writes, what it captures among them.</summary>
    public const int Page = 64 << 20;

    /// <summary>Characters of one string.</summary>
    public const int Text = 16 << 20;

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    /// <summary>For one regular expression.</summary>
    public static readonly TimeSpan Pattern = TimeSpan.FromSeconds(3);
}
