using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Dianjiao.Render.Templates.Syntax;
using Scriban.Runtime;

namespace Dianjiao.Render.Templates.Html;

/// <summary>
/// The output of a page, or of a captured part of it, as UTF-8 in a pooled buffer. All that a template writes passes
/// here; this class alone decides in which form a value may stand at its place.
/// </summary>
internal sealed class PageOutput : IScriptOutput, IDisposable
{
    private const int FirstSize = 16 * 1024;
    private static readonly SearchValues<char> Special = SearchValues.Create("<>\"'");

    private readonly PageOutput? whole;
    private readonly long longest;
    private readonly HtmlReader reader = new();
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int length;

    /// <summary>The number of bytes of the page, captured parts included.</summary>
    private long total;

    /// <param name="longest">The greatest length of the page, in bytes.</param>
    public PageOutput(long longest)
    {
        this.longest = longest;
        reader.Restart(isPart: false);
    }

    /// <summary>Makes the output of a captured part of a page, which counts towards the page's length.</summary>
    public PageOutput(PageOutput whole)
        : this(whole.longest)
    {
        this.whole = whole;
        reader.Restart(isPart: true);
    }

    /// <summary>The bytes written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Clear()
    {
        length = 0;
        total = 0;
        reader.Restart(isPart: false);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    /// <summary>Writes what the language itself makes, such as the rows of <c>tablerow</c>.</summary>
    public void Write(string text, int offset, int count)
    {
        var words = text.AsSpan(offset, count);
        reader.Read(words, isChanged: false);
        Append(words);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken stop)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes words of the template itself.</summary>
    public void Literal(LiteralStatement literal)
    {
        var isKnown = reader.IsWhole;
        var from = reader.Place;
        if (isKnown && literal.WayFrom(from) is var (to, hasForeign))
        {
            reader.Place = to;
            reader.HasForeign |= hasForeign;
        }
        else
        {
            var hadForeign = reader.HasForeign;
            reader.HasForeign = false;
            reader.Read(literal.Words, isChanged: false);
            if (isKnown && reader.IsWhole)
            {
                literal.Learn(from, reader.Place, reader.HasForeign);
            }

            reader.HasForeign |= hadForeign;
        }

        Append(literal.Utf8);
    }

    /// <summary>
    /// Writes markup between tags; within an attribute or a name, only markup without tags and quotation marks.
    /// </summary>
    /// <exception cref="PageFault">The markup may not stand there.</exception>
    public void Markup(Markup markup)
    {
        if (reader.Place.State != HtmlState.Text)
        {
            // Markup without tags is the same as the string that it escapes.
            var html = markup.Html;
            String(
                html.AsSpan().IndexOfAny(Special) < 0
                    ? WebUtility.HtmlDecode(html)
                    : throw new PageFault(
                        $"markup would stand {Refusal.Where(reader.Place)}",
                        "markup stands between tags; in an attribute only what has neither tags nor quotation marks"
                    )
            );
        }
        else
        {
            reader.Place = reader.Place with
            {
                IsForeign = reader.Place.IsForeign || markup.IsForeign,
            };
            reader.HasForeign |= markup.IsForeign;
            if (markup.Utf8 is { } utf8)
            {
                Append(utf8);
            }
            else
            {
                Append(markup.Html);
            }
        }
    }

    /// <summary>Writes JSON: into a script as data, anywhere else as a string.</summary>
    /// <exception cref="PageFault">The data would stand among the words of a script.</exception>
    public void Data(ScriptData data)
    {
        if (HtmlReader.IsScript(reader.Place))
        {
            if (reader.Place is not { HasWords: false, Progress: 0 })
            {
                throw new PageFault(
                    "data would stand within a script, where its words could be code",
                    "give it a script of its own, which code elsewhere reads: <script type=\"application/json\" id=\"data\">{{ … }}</script>"
                );
            }

            // In JSON both signs stand within strings only, where an escape means the same.
            var json = data
                .Json.Replace("<", "\\u003C", StringComparison.Ordinal)
                .Replace("&", "\\u0026", StringComparison.Ordinal);
            reader.Read(json, isChanged: false);
            Append(json);
        }
        else
        {
            String(data.Json);
        }
    }

    /// <summary>Writes a number or a truth value, which is harmless wherever a value can stand.</summary>
    public void Number(object value)
    {
        if (value is int number && reader.Place.State == HtmlState.Text)
        {
            number.TryFormat(Reserve(16), out var count, default, CultureInfo.InvariantCulture);
            Advance(count);
            return;
        }

        var text = value is bool truth
            ? (truth ? "true" : "false")
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        if (!Refusal.IsWithinTag(reader.Place.State) && reader.Place.State != HtmlState.EndTagOpen)
        {
            reader.Read(text, isChanged: true);
            Append(text);
        }
        else
        {
            String(text);
        }
    }

    /// <summary>Writes a string, escaped, wherever it comes from.</summary>
    /// <exception cref="PageFault">No escaping makes a string harmless where it would stand.</exception>
    public void String(string text)
    {
        var place = reader.Place;
        if (place.State != HtmlState.Text)
        {
            // An empty string is checked too, since with another edition it may not be empty.
            Refusal.Check(place, text);
            if (place.IsQuoted)
            {
                reader.ReadWords(text);
            }
            else
            {
                reader.Read(Escaped.Text(text), isChanged: true);
            }
        }

        var rest = text.AsSpan();
        for (var at = Escaped.NextIn(rest); at >= 0; at = Escaped.NextIn(rest))
        {
            Append(rest[..at]);
            Append(Escaped.Entity(rest[at]));
            rest = rest[(at + 1)..];
        }

        Append(rest);
    }

    /// <summary>Returns what was captured.</summary>
    /// <exception cref="PageFault">
    /// It ends within a tag, so it would not be known what is harmless after it.
    /// </exception>
    public Markup ToMarkup() =>
        reader.Place.State == HtmlState.Text
            ? Templates.Markup.OfTemplate(Written.ToArray(), reader.HasForeign)
            : throw new PageFault(
                $"what is captured ends {Refusal.Where(reader.Place)}",
                "capture whole tags, or the words of one attribute; a part of a tag can be a template that is included"
            );

    private Span<byte> Reserve(int count)
    {
        if (bytes.Length - length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(
                Math.Max((int)Math.Min(bytes.Length * 2L, Array.MaxLength), length + count)
            );
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(length);
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Advance(utf8.Length);
    }

    private void Append(ReadOnlySpan<char> text) =>
        Advance(Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length))));

    private void Advance(int count)
    {
        length += count;
        var page = whole ?? this;
        page.total += count;
        if (page.total > longest)
        {
            throw new PageFault(
                $"the page would be longer than {longest >> 20} MB",
                "a loop or an include goes on; or the volume is too long for one page: divide it"
            )
            {
                IsBound = true,
            };
        }
    }
}
