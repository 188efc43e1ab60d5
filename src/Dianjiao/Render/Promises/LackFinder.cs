using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Promises;

/// <summary>
/// Checks a promise on a written page. The page is read once; what is found is marked as taken, so that words within it
/// do not count twice. Each list and run is read from front to end, so the time grows in proportion to the page.
/// </summary>
internal ref struct LackFinder
{
    // Words up to this length occur within other words by chance.
    private const int LongestSiglum = 2;

    private static readonly Comparison<Words> LongestFirst = (one, other) =>
        other.Text.Length.CompareTo(one.Text.Length);

    private readonly ReadOnlySpan<char> text;

    private readonly Span<bool> taken;
    private readonly bool hasGaps;
    private readonly string template;
    private char[] scratch;

    private LackFinder(ReadOnlySpan<char> text, Span<bool> taken, bool hasGaps, string template)
    {
        this.text = text;
        this.taken = taken;
        this.hasGaps = hasGaps;
        this.template = template;
        scratch = ArrayPool<char>.Shared.Rent(4096);
    }

    /// <summary>Returns the first thing that is missing; null when nothing is.</summary>
    /// <param name="page">The written page, in UTF-8.</param>
    /// <param name="template">The name of the page's template.</param>
    public static Lack? Find(ReadOnlyMemory<byte> page, Promise promise, string template)
    {
        var bytes = page.Span;
        var html = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(bytes.Length));
        var text = ArrayPool<char>.Shared.Rent(html.Length);
        var length = Encoding.UTF8.GetChars(bytes, html);
        length = ReadableText.Read(html.AsSpan(0, length), text);
        ArrayPool<char>.Shared.Return(html);
        var taken = ArrayPool<bool>.Shared.Rent(length);
        taken.AsSpan(0, length).Clear();
        // Signs for characters without a shape were put in after the template was rendered.
        var finder = new LackFinder(
            text.AsSpan(0, length),
            taken.AsSpan(0, length),
            bytes.IndexOf("〓"u8) >= 0 || bytes.IndexOf("class=\"gap\""u8) >= 0,
            template
        );
        var lack = finder.InPage(promise);
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<bool>.Shared.Return(taken);
        ArrayPool<char>.Shared.Return(finder.scratch);
        return lack;
    }

    private Lack? InPage(Promise promise)
    {
        var start = text.IndexOf(ReadableText.MainStart);
        var end = text.IndexOf(ReadableText.MainEnd);
        return FindIn(promise, Math.Max(start, 0), end < start || end < 0 ? text.Length : end)
            ?? Each(promise.Anywhere, promise, 0, text.Length);
    }

    private Lack? FindIn(Promise promise, int start, int end) =>
        InLists(promise, start, end)
        ?? InRuns(promise, start, end)
        ?? Each(promise.Words, promise, start, end);

    private Lack? InLists(Promise promise, int start, int end)
    {
        if (promise.Lists.IsEmpty)
        {
            return null;
        }

        var inner = new List<FoundEntry>();
        foreach (var list in promise.Lists)
        {
            var at = start;
            foreach (var entry in list)
            {
                var mark = Position(entry.Mark!.Text, at, end);
                if (mark < 0)
                {
                    return Missing(entry.Mark, entry);
                }

                inner.Add(new FoundEntry(mark, entry));
                at = mark + entry.Mark.Text.Length;
            }
        }

        if (promise.Lists.Length > 1)
        {
            inner.Sort((one, other) => one.At.CompareTo(other.At));
        }

        for (var i = 0; i < inner.Count; i++)
        {
            var (at, entry) = inner[i];
            var next = i + 1 < inner.Count ? inner[i + 1].At : end;
            taken.Slice(at, entry.Mark!.Text.Length).Fill(true);
            if (FindIn(entry, at, next) is { } lack)
            {
                return lack;
            }
        }

        return null;
    }

    private Lack? InRuns(Promise promise, int start, int end)
    {
        foreach (var run in promise.Runs)
        {
            var at = start;
            foreach (var words in run)
            {
                if (!Take(words, end, ref at))
                {
                    return Missing(words, promise);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Looks for each of the words, the longest first, because a short one may occur within it by chance.
    /// </summary>
    private Lack? Each(ImmutableArray<Words> all, Promise promise, int start, int end)
    {
        var left = new Words[all.Length];
        all.CopyTo(left);
        Array.Sort(left, LongestFirst);
        foreach (var words in left)
        {
            var at = start;
            if (!Take(words, end, ref at))
            {
                return Missing(words, promise);
            }
        }

        return null;
    }

    private bool Take(Words words, int end, ref int at)
    {
        if (words.Text.Length == 0)
        {
            return true;
        }

        var read = words.IsSign && !hasGaps ? words.Text : Read(words);
        if (read.IsEmpty)
        {
            return true;
        }

        var found = Position(read, at, end);
        if (found < 0)
        {
            return false;
        }

        taken.Slice(found, read.Length).Fill(true);
        at = found + read.Length;
        return true;
    }

    /// <summary>Returns the words in the form that they have in the text of the page.</summary>
    private ReadOnlySpan<char> Read(Words words)
    {
        ReadOnlySpan<char> written = words.Text;
        if (words.IsSign)
        {
            return ReadableText.Sign(words.Text[0], GapHtml.Plain(words.Plain));
        }

        if (hasGaps)
        {
            written = words.IsMarkup
                ? Encoding.UTF8.GetString(
                    GapHtml.OnScreen(Encoding.UTF8.GetBytes(words.Text), "").Span
                )
                : GapHtml.Plain(words.Text);
        }

        if (scratch.Length < written.Length + 1)
        {
            ArrayPool<char>.Shared.Return(scratch);
            scratch = ArrayPool<char>.Shared.Rent(written.Length + 1);
        }

        var length = words.IsMarkup
            ? ReadableText.Read(written, scratch)
            : ReadableText.ReadPlain(written, scratch);
        return scratch.AsSpan(0, length).Trim([' ', ReadableText.Border]);
    }

    /// <summary>
    /// Returns the first place where the words stand alone; -1 when there is none. In place of that, a place counts
    /// where shorter words within them have been taken (a siglum D from the editor's name), or else one where a
    /// template has put letters beside them.
    /// </summary>
    private readonly int Position(ReadOnlySpan<char> words, int from, int end)
    {
        var (shared, joined) = (-1, -1);
        while (from < end)
        {
            var found = text[from..end].IndexOf(words);
            if (found < 0)
            {
                break;
            }

            var at = from + found;
            from = at + 1;
            var own = taken.Slice(at, words.Length);
            if (!own.Contains(false) || IsWithinNumber(at, at + words.Length))
            {
                continue;
            }

            var isFree = !own.Contains(true);
            var isWhole = !IsWithinWord(at, at + words.Length);
            if (isFree && isWhole)
            {
                return at;
            }

            shared = shared < 0 && isWhole ? at : shared;
            joined = joined < 0 && isFree && words.Length > LongestSiglum ? at : joined;
        }

        return shared >= 0 ? shared : joined;
    }

    /// <summary>True if the place is part of a longer number: 41.1 is not found in 41.12.</summary>
    private readonly bool IsWithinNumber(int start, int end) =>
        (start > 0 && char.IsAsciiDigit(text[start - 1]) && char.IsAsciiDigit(text[start]))
        || (end < text.Length && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end]));

    private readonly bool IsWithinWord(int start, int end) =>
        (start > 0 && IsLetter(text[start - 1]) && IsLetter(text[start]))
        || (end < text.Length && IsLetter(text[end - 1]) && IsLetter(text[end]));

    // Han characters are left out, since Chinese is written without blanks.
    private static bool IsLetter(char c) => c < '\u2e80' && char.IsLetter(c);

    private readonly Lack Missing(Words words, Promise promise) =>
        new(template, words.What, promise.Name, words.IsMarkup ? PlainOf(words.Text) : words.Plain);

    private static string PlainOf(string html)
    {
        var plain = new char[html.Length + 1];
        return ReadableText.Words(plain.AsSpan(0, ReadableText.Read(html, plain)));
    }
}
