using System.Text;
using Dianjiao.Render.Templates.Html;
using Scriban;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates;

/// <summary>
/// Text that is HTML already and is written without escaping. It is kept in the form in which it was made, a string or
/// UTF-8: pages consist mostly of such text, and bytes need not be encoded again.
/// </summary>
public readonly struct Markup : IEquatable<Markup>, IScriptCustomBinaryOperation
{
    // A string or a byte array; null is empty markup, so that the default value is usable.
    private readonly object? content;

    public Markup(string html) => content = html;

    private Markup(object html, bool isForeign)
    {
        content = html;
        IsForeign = isForeign;
    }

    /// <summary>The markup as text; decoded at each call if it is kept as bytes.</summary>
    public string Html =>
        content switch
        {
            null => "",
            string text => text,
            var bytes => Encoding.UTF8.GetString((byte[])bytes),
        };

    public bool IsEmpty => content is null or "" or byte[] { Length: 0 };

    /// <summary>
    /// True if the markup may leave open an SVG drawing or another element inside which browsers read HTML in different
    /// ways.
    /// </summary>
    internal bool IsForeign { get; }

    /// <summary>The bytes if the markup is kept as UTF-8; otherwise null.</summary>
    internal byte[]? Utf8 => content as byte[];

    public static bool operator ==(Markup left, Markup right) => left.Equals(right);

    public static bool operator !=(Markup left, Markup right) => !left.Equals(right);

    /// <summary>Takes UTF-8 without copying it; the caller must not change the bytes afterwards.</summary>
    public static Markup FromUtf8(byte[] utf8) => new(utf8, isForeign: false);

    /// <summary>Makes markup of what a template has put together, a string or UTF-8 bytes.</summary>
    internal static Markup OfTemplate(object content, bool isForeign) => new(content, isForeign);

    public bool Equals(Markup other) => string.Equals(Html, other.Html, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Markup other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(Html, StringComparison.Ordinal);

    public override string ToString() => Html;

    /// <summary>
    /// Joins markup and markup to markup, and compares markup. With any other operand the language makes a string of
    /// both, which is escaped.
    /// </summary>
    public bool TryEvaluate(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        ScriptBinaryOperator op,
        Scriban.Parsing.SourceSpan leftSpan,
        object? leftValue,
        Scriban.Parsing.SourceSpan rightSpan,
        object? rightValue,
        out object? result
    )
    {
        result = (op, leftValue, rightValue) switch
        {
            (ScriptBinaryOperator.Add, Markup left, Markup right) => Together(
                left,
                right,
                ((TemplateRun)context).Bounds.Page
            ),
            (ScriptBinaryOperator.CompareEqual, _, _) => Equals(leftValue, rightValue),
            (ScriptBinaryOperator.CompareNotEqual, _, _) => !Equals(leftValue, rightValue),
            _ => null,
        };
        return result is not null;
    }

    /// <param name="longest">The greatest length of a page, in bytes.</param>
    private static Markup Together(Markup left, Markup right, long longest) =>
        left.Size + (long)right.Size > longest
            ? throw new PageFault(
                $"the page would be longer than {longest >> 20} MB",
                "see what is put together, and how often"
            )
            {
                IsBound = true,
            }
            : new Markup(left.Html + right.Html, left.IsForeign || right.IsForeign);

    /// <summary>The length in the units in which it is kept, UTF-16 or UTF-8.</summary>
    private int Size =>
        content switch
        {
            null => 0,
            string text => text.Length,
            var bytes => ((byte[])bytes).Length,
        };
}
