using System.Text;

namespace Dianjiao.Templating;

/// <summary>
/// Text that is HTML already and may be written as it stands. It is kept as a string or as UTF-8, whichever it was
/// made from: pages consist mostly of such text, and bytes are written without being encoded once more.
/// </summary>
public readonly struct Markup : IEquatable<Markup>
{
    // A string or a byte array; null is empty markup, so that the default value is usable.
    private readonly object? _content;

    public Markup(string html) => _content = html;

    private Markup(byte[] utf8) => _content = utf8;

    /// <summary>The markup as text; decoded at each call if it is kept as bytes.</summary>
    public string Html =>
        _content switch
        {
            null => "",
            string text => text,
            var bytes => Encoding.UTF8.GetString((byte[])bytes),
        };

    /// <summary>The bytes if the markup is kept as UTF-8, otherwise null.</summary>
    internal byte[]? Utf8 => _content as byte[];

    public static bool operator ==(Markup left, Markup right) => left.Equals(right);

    public static bool operator !=(Markup left, Markup right) => !left.Equals(right);

    /// <summary>Takes UTF-8 without copying it; the caller must not change the bytes afterwards.</summary>
    public static Markup FromUtf8(byte[] utf8) => new(utf8);

    public bool Equals(Markup other) => string.Equals(Html, other.Html, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Markup other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(Html, StringComparison.Ordinal);

    public override string ToString() => Html;
}
