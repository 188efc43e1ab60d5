using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Promises;

/// <summary>
/// Proves a promise on a written page. The page is read once; what has been found is taken out, so that the same words
/// in another place do not count twice. Each list and run is gone through from the front, so the whole takes a time
/// that grows as the page does.
/// </summary>
internal ref struct LackFinder
{
    private const char Taken = '\b';

    private static readonly Comparison<Words> LongestFirst = (one, other) =>
        other.Text.Length.CompareTo(one.Text.Length);

    private readonly Span<char> text;
    private readonly bool hasGaps;
    private readonly string template;
    private char[] scratch;

    private LackFinder(Span<char> text, bool hasGaps, string template)
    {
        this.text = text;
        this.hasGaps = hasGaps;
        this.template = template;
        scratch = ArrayPool<char>.Shared.Rent(4096);
    }

    /// <summary>Null where all is there.</summary>
    public static Lack? Find(ReadOnlyMemory<byte> page, Promise promise, string template)
    {
        var bytes = page.Span;
        var html = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(bytes.Length));
        var text = ArrayPool<char>.Shared.Rent(html.Length);
        var length = Encoding.UTF8.GetChars(bytes, html);
        length = ReadableText.Read(html.AsSpan(0, length), text);
        ArrayPool<char>.Shared.Return(html);
        // Signs for what has no shape were put in after the template had done its part.
        var finder = new LackFinder(
            text.AsSpan(0, length),
            bytes.IndexOf("〓"u8) >= 0 || bytes.IndexOf("class=\"gap\""u8) >= 0,
            template
        );
        var lack = finder.InPage(promise);
        ArrayPool<char>.Shared.Return(text);
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
            text.Slice(at, entry.Mark!.Text.Length).Fill(Taken);
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

    /// <summary>The longest first: a short one may stand in it by chance.</summary>
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

        text.Slice(found, read.Length).Fill(Taken);
        at = found + read.Length;
        return true;
    }

    /// <summary>As the page has it.</summary>
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

    private readonly int Position(ReadOnlySpan<char> words, int from, int end)
    {
        while (from < end)
        {
            var found = text[from..end].IndexOf(words);
            if (found < 0)
            {
                return -1;
            }

            var at = from + found;
            if (IsWhole(at, at + words.Length))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    /// <summary>41.1 does not stand in 41.12, nor a in was.</summary>
    private readonly bool IsWhole(int start, int end) =>
        !(start > 0 && Joins(text[start - 1], text[start]))
        && !(end < text.Length && Joins(text[end - 1], text[end]));

    private static bool Joins(char one, char other) =>
        (char.IsAsciiDigit(one) && char.IsAsciiDigit(other)) || (IsLetter(one) && IsLetter(other));

    // Han are written without blanks.
    private static bool IsLetter(char c) => c < '\u2e80' && char.IsLetter(c);

    private readonly Lack Missing(Words words, Promise promise) =>
        new(template, words.What, promise.Name, words.IsMarkup ? PlainOf(words.Text) : words.Plain);

    private static string PlainOf(string html)
    {
        var plain = new char[html.Length + 1];
        return ReadableText.Words(plain.AsSpan(0, ReadableText.Read(html, plain)));
    }
}
