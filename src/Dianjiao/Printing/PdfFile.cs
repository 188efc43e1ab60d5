using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.Printing;

/// <summary>
/// Reads the objects of a PDF with a plain cross-reference table, as Chromium writes it, and appends a revision at its
/// end (ISO 32000-1, 7.5.4 and 7.5.6).
/// </summary>
internal sealed partial class PdfFile
{
    /// <summary>The length of an entry of the table in bytes: offset, generation, kind and line break.</summary>
    private const int EntryLength = 20;

    private readonly byte[] bytes;
    private readonly Dictionary<int, int> offsets;
    private readonly SortedDictionary<int, byte[]> replaced = [];
    private readonly int previous;

    private PdfFile(
        byte[] bytes,
        string text,
        Dictionary<int, int> offsets,
        int previous,
        string trailer
    )
    {
        this.bytes = bytes;
        this.offsets = offsets;
        this.previous = previous;
        Text = text;
        Trailer = trailer;
    }

    /// <summary>The file as text, with one character for each byte.</summary>
    public string Text { get; }

    public string Trailer { get; }

    /// <summary>The numbers of the objects.</summary>
    public IEnumerable<int> Objects => offsets.Keys;

    /// <summary>
    /// Opens a file; null for one of another form: compressed objects, several revisions, encryption, damage.
    /// </summary>
    public static PdfFile? Open(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        if (
            !text.StartsWith("%PDF-", StringComparison.Ordinal)
            || StartEntry().Matches(text) is not [var start]
            || Number(start.Groups[1].Value) is not { } previous
            || previous >= text.Length
        )
        {
            return null;
        }

        var table = TableHead().Match(text, previous);
        if (
            !table.Success
            || table.Index != previous
            || Number(table.Groups[1].Value) is not { } count
            || Offsets(text, table.Index + table.Length, count) is not { } offsets
        )
        {
            return null;
        }

        var trailer = text[(table.Index + table.Length + (EntryLength * count))..];
        return
            trailer.StartsWith("trailer", StringComparison.Ordinal)
            && SizeEntry().IsMatch(trailer)
            && !trailer.Contains("/Encrypt", StringComparison.Ordinal)
            ? new PdfFile(bytes, text, offsets, previous, trailer)
            : null;
    }

    /// <summary>Returns the offset of each object, by its number; null where the table is wrong.</summary>
    private static Dictionary<int, int>? Offsets(string text, int entries, int count)
    {
        if ((long)entries + ((long)EntryLength * count) > text.Length)
        {
            return null;
        }

        var offsets = new Dictionary<int, int>(count);
        for (var i = 0; i < count; i++)
        {
            var entry = text.AsSpan(entries + (EntryLength * i), EntryLength);
            if (entry[17] != 'n')
            {
                continue;
            }

            if (
                !int.TryParse(
                    entry[..10],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var offset
                )
                || offset >= text.Length
                || !text.AsSpan(offset).StartsWith($"{i} 0 obj", StringComparison.Ordinal)
            )
            {
                return null;
            }

            offsets[i] = offset;
        }

        return offsets;
    }

    /// <summary>Returns the number of an object that the trailer names; null if it names none.</summary>
    public int? Root(string key) => Reference(Trailer, key);

    /// <summary>Returns the number of the object that a key of a dictionary refers to; null if there is none.</summary>
    public static int? Reference(string dictionary, string key)
    {
        var at = dictionary.IndexOf($"/{key} ", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var rest = dictionary.AsSpan(at + key.Length + 2);
        var end = rest.IndexOf(" 0 R");
        return
            end > 0
            && int.TryParse(
                rest[..end],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? number
            : null;
    }

    /// <summary>True if an object's dictionary begins with this key.</summary>
    public bool BeginsWith(int number, string key) =>
        offsets.TryGetValue(number, out var at)
        && Text.AsSpan(Body(at)).StartsWith($"<</{key} ", StringComparison.Ordinal);

    /// <summary>
    /// Returns an object that is not a stream, without the words around it; null where there is none.
    /// </summary>
    public string? Dictionary(int number)
    {
        if (!offsets.TryGetValue(number, out var at))
        {
            return null;
        }

        var body = Body(at);
        var end = Text.IndexOf("endobj", body, StringComparison.Ordinal);
        return end < 0 ? null : Text[body..end].Trim();
    }

    /// <summary>Returns a stream's dictionary and content, as stored; null where the object is no stream.</summary>
    public (string Dictionary, byte[] Content)? Stream(int number)
    {
        if (!offsets.TryGetValue(number, out var at))
        {
            return null;
        }

        var body = Body(at);
        var head = StreamHead().Match(Text, body);
        var length = head.Success ? LengthEntry().Match(head.Value) : Match.Empty;
        if (!length.Success || head.Index != body)
        {
            return null;
        }

        var start = head.Index + head.Length;
        return Number(length.Groups[1].Value) is { } size && size <= bytes.Length - start
            ? (head.Groups[1].Value, bytes[start..(start + size)])
            : null;
    }

    /// <summary>Replaces an object in the revision, by one that is not a stream.</summary>
    public void Replace(int number, string dictionary) =>
        replaced[number] = Encoding.Latin1.GetBytes(dictionary);

    /// <summary>
    /// Replaces an object in the revision, by a stream whose dictionary gets the length of the content.
    /// </summary>
    public void Replace(int number, string dictionary, byte[] content) =>
        replaced[number] = [
            .. Encoding.Latin1.GetBytes(
                LengthEntry()
                    .Replace(
                        dictionary,
                        $"/Length {content.Length.ToString(CultureInfo.InvariantCulture)}"
                    ) + " stream\n"
            ),
            .. content,
            .. "\nendstream"u8,
        ];

    /// <summary>Returns the file as it was, followed by the revision with the replaced objects.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream(bytes.Length + (64 * 1024));
        file.Write(bytes);
        file.Write("\n"u8);
        var table = new StringBuilder("xref\n");
        foreach (var (number, content) in replaced)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"{number} 1\n{file.Position:D10} 00000 n \n"
            );
            file.Write(
                Encoding.Latin1.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n")
                )
            );
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        var size = SizeEntry().Match(Trailer).Groups[1].Value;
        file.Write(
            Encoding.Latin1.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{table}trailer\n<</Size {size} /Root {Root("Root")} 0 R /Info {Root("Info")} 0 R /Prev {previous}>>\nstartxref\n{start}\n%%EOF\n"
                )
            )
        );
        return file.ToArray();
    }

    private int Body(int offset) => Text.IndexOf("obj", offset, StringComparison.Ordinal) + 4;

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartEntry();

    [GeneratedRegex(@"xref\s+0 (\d+)\s*\n")]
    private static partial Regex TableHead();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex SizeEntry();

    [GeneratedRegex(@"(<<.*?>>)\s*stream\r?\n", RegexOptions.Singleline)]
    private static partial Regex StreamHead();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex LengthEntry();
}
