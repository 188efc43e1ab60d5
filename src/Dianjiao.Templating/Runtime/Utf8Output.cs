using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Dianjiao.Templating.Runtime;

/// <summary>
/// The page as it grows, in a pooled buffer. It is handed over when rendering has succeeded: a failed rendering
/// writes nothing, captured output is simply the end of the buffer, and indentation can be put in afterwards.
/// </summary>
internal sealed class Utf8Output : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    public int Length { get; private set; }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    public void Text(ReadOnlySpan<char> text) =>
        Length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    public void Markup(Markup markup)
    {
        if (markup.Utf8 is { } bytes)
        {
            Bytes(bytes);
        }
        else
        {
            Text(markup.Html);
        }
    }

    public void Number(long number)
    {
        Utf8Formatter.TryFormat(number, Reserve(20), out var written);
        Length += written;
    }

    public void Number(double number) => Text(number.ToString("R", CultureInfo.InvariantCulture));

    public void Boolean(bool value) => Bytes(value ? "true"u8 : "false"u8);

    /// <summary>Text with the five characters escaped that have a meaning in HTML; all others stand as they are.</summary>
    public void Escaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                Text(text);
                return;
            }

            Text(text[..at]);
            Bytes(
                text[at] switch
                {
                    '<' => "&lt;"u8,
                    '>' => "&gt;"u8,
                    '&' => "&amp;"u8,
                    '"' => "&quot;"u8,
                    _ => "&#39;"u8,
                }
            );
            text = text[(at + 1)..];
        }
    }

    public void Value(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Text(text);
                break;
            case Markup markup:
                Markup(markup);
                break;
            case int number:
                Number(number);
                break;
            default:
                Text(Values.Text(value));
                break;
        }
    }

    /// <summary>Takes off all from a position on.</summary>
    public Markup Cut(int start)
    {
        var bytes = _bytes.AsSpan(start, Length - start).ToArray();
        Length = start;
        return Templating.Markup.FromUtf8(bytes);
    }

    public void Truncate(int length) => Length = length;

    /// <summary>
    /// Puts the indentation before every line of what was written from a position on, except the first, which
    /// already stands behind it; a line break at the very end opens no further line.
    /// </summary>
    public void Indent(int start, ReadOnlySpan<byte> indent)
    {
        var written = _bytes.AsSpan(start, Length - start);
        var afterBreak = start > 0 && written.Length > 0 && _bytes[start - 1] == '\n';
        var breaks =
            written.Length == 0 ? 0 : written[..^1].Count((byte)'\n') + (afterBreak ? 1 : 0);
        if (breaks == 0)
        {
            return;
        }

        var copy = ArrayPool<byte>.Shared.Rent(written.Length);
        var rest = copy.AsSpan(0, written.Length);
        written.CopyTo(rest);
        Length = start;
        var indentNow = afterBreak;
        while (rest.Length > 0)
        {
            if (indentNow)
            {
                Bytes(indent);
            }

            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..(end + 1)];
            Bytes(line);
            rest = rest[line.Length..];
            indentNow = true;
        }

        ArrayPool<byte>.Shared.Return(copy);
    }

    public void CopyTo(IBufferWriter<byte> writer) => writer.Write(_bytes.AsSpan(0, Length));

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
            _bytes.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
