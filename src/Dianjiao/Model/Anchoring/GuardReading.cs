using System.Collections.Immutable;

namespace Dianjiao.Model.Anchoring;

/// <summary>Decides for each line of a guard whether it is the source; see <see cref="GuardLines"/>.</summary>
/// <param name="lines">The lines of the guard; together they are not what the text has now.</param>
/// <param name="now">The lines that the text has now in its place; empty when the place is gone.</param>
internal sealed class GuardReading(
    ImmutableArray<GuardLine> lines,
    ImmutableArray<string> now,
    QuotedText quoted
)
{
    private readonly string[] nowKeys = [.. now.Select(GuardComparison.CharacterKey)];

    // The source in each line; null for a line that is the writer's own, or not decided yet.
    private readonly string?[] quotes = new string?[lines.Length];

    // The writer's words in a line that also quotes the source.
    private readonly OwnWords?[] beside = new OwnWords?[lines.Length];

    private bool isHere;

    public GuardLines Read()
    {
        if (!TakeWhole() && !TakeForeignApart())
        {
            TakeParts();
        }

        TakeRuns();
        TakeReplaced();
        TakeWrittenOn();
        var own = ImmutableArray.CreateBuilder<OwnWords>();
        for (var i = 0; i < lines.Length; i++)
        {
            // A line with nothing but marks goes with the one before it.
            if (lines[i].Key.Length == 0)
            {
                if (i > 0 && own.Count > 0 && own[^1] == lines[i - 1].Whole())
                {
                    own.Add(lines[i].Whole());
                }
                else if (i == 0 || quotes[i - 1] is not null)
                {
                    quotes[i] = lines[i].Text;
                }
            }
            else if (quotes[i] is null)
            {
                own.Add(lines[i].Whole());
            }
            else if (beside[i] is { } words)
            {
                own.Add(words);
            }
        }

        var hasSource = lines.Any(l => l.Key.Length > 0 && quotes[l.Number] is not null);
        return new GuardLines(
            string.Join(
                '\n',
                hasSource
                    ? quotes.OfType<string>()
                    : lines.Where(l => l.IsMostlyHan).Select(l => l.Text)
            ),
            hasSource,
            isHere,
            own.ToImmutable()
        );
    }

    /// <summary>Finds the present text, line by line or with other line breaks, perhaps among other lines.</summary>
    private bool TakeWhole() => TakeLines() || TakeWrapped();

    private bool TakeLines()
    {
        var at = new List<int>();
        for (var i = 0; i < lines.Length && at.Count < nowKeys.Length; i++)
        {
            if (lines[i].Key == nowKeys[at.Count] && lines[i].Key.Length > 0)
            {
                at.Add(i);
            }
        }

        return at.Count > 0 && at.Count == nowKeys.Length && TakeAll(at);
    }

    private bool TakeWrapped()
    {
        var (text, end) = (string.Concat(nowKeys), 0);
        var at = new List<int>();
        foreach (var line in lines.Where(l => l.Key.Length > 0))
        {
            if (text.AsSpan(end).StartsWith(line.Key, StringComparison.Ordinal))
            {
                at.Add(line.Number);
                end += line.Key.Length;
            }
        }

        return at.Count > 0 && end == text.Length && TakeAll(at);
    }

    private bool TakeAll(List<int> at)
    {
        at.ForEach(i => quotes[i] = lines[i].Text);
        return isHere = true;
    }

    /// <summary>Finds a guard that is the present text with words in a script that the text does not use.</summary>
    private bool TakeForeignApart()
    {
        var text = string.Concat(nowKeys);
        if (text.Length == 0 || string.Concat(lines.Select(l => l.Han)) != text)
        {
            return false;
        }

        // Marks of the words cannot be told from those of the text; if all marks of the text may be there, the present
        // text is taken.
        var source =
            lines.Any(l => l.Han.Length > 0 && l.HasForeign && l.Apart(l.Han) is null)
            && HasMarksOfNow()
                ? string.Join('\n', now)
                : null;
        foreach (var line in lines.Where(l => l.Han.Length > 0))
        {
            (quotes[line.Number], beside[line.Number]) =
                !line.HasForeign ? (line.Text, null)
                : line.Apart(line.Han) is { } apart ? (apart.Source, apart.Own)
                : (line.Han, line.Whole());
            if (source is not null)
            {
                quotes[line.Number] = source;
                source = "";
            }
        }

        return isHere = true;
    }

    private bool HasMarksOfNow()
    {
        var wanted = GuardComparison.Key(string.Concat(now));
        var at = 0;
        foreach (var unit in string.Concat(lines.Select(l => l.Text)))
        {
            at += at < wanted.Length && unit == wanted[at] ? 1 : 0;
        }

        return at == wanted.Length;
    }

    /// <summary>Finds lines of the present text that stand in the guard, alone or beside other words.</summary>
    private void TakeParts()
    {
        for (var n = 0; n < now.Length; n++)
        {
            if (
                lines.FirstOrDefault(l => quotes[l.Number] is null && l.Key == nowKeys[n]) is
                { Key.Length: > 0 } line
            )
            {
                quotes[line.Number] = line.Text;
                isHere = true;
            }
        }

        foreach (var key in nowKeys.Prepend(string.Concat(nowKeys)))
        {
            if (IsTaken(key))
            {
                continue;
            }

            foreach (var line in lines.Where(l => quotes[l.Number] is null))
            {
                if (line.Apart(key) is { } apart && !quoted.HasRun(line.Key))
                {
                    // Where the text goes on in the same words, they may once have been quoted too.
                    quotes[line.Number] =
                        line.Key.StartsWith(key, StringComparison.Ordinal)
                        && line.WithSentenceBehind(CodePoints.Count(key)) is { } longer
                        && quoted.HasRun(GuardComparison.CharacterKey(longer))
                            ? longer
                            : apart.Source;
                    beside[line.Number] = apart.Own;
                    isHere = true;
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Finds words that stand together in the volume, which was once divided or numbered differently.
    /// </summary>
    private void TakeRuns()
    {
        var first = Array.FindIndex(quotes, q => q is not null);
        var run = "";
        foreach (var line in lines.Where(l => l.Key.Length > 0))
        {
            if (quotes[line.Number] is { } quote)
            {
                run += GuardComparison.CharacterKey(quote);
            }
            else if (line.Number > first && quoted.HasRun(run + line.Key))
            {
                run += line.Key;
                quotes[line.Number] = line.Text;
                isHere |= IsOfPlace(line.Key);
            }
        }

        for (var i = first - 1; i >= 0; i--)
        {
            var behind = string.Concat(
                quotes.OfType<string>().Select(GuardComparison.CharacterKey)
            );
            if (lines[i].Key.Length > 0 && quoted.HasRun(lines[i].Key + behind))
            {
                quotes[i] = lines[i].Text;
            }
        }
    }

    /// <summary>
    /// Finds the line that was replaced by a line of the text which the guard lacks, if only one can be it.
    /// </summary>
    private void TakeReplaced()
    {
        foreach (var key in nowKeys.Where(k => k.Length > 0 && !IsTaken(k) && !HasPart(k)))
        {
            var like = lines
                .Where(l =>
                    quotes[l.Number] is null
                    && !l.HasForeign
                    && GuardReplacement.Is(l.Key, key, quoted)
                )
                .Take(2)
                .ToList();
            if (like is [{ } line])
            {
                quotes[line.Number] = line.Text;
                isHere = true;
            }
        }
    }

    /// <summary>
    /// Finds, where all else fails, a line of the text into which foreign words were written; keeps both.
    /// </summary>
    private void TakeWrittenOn()
    {
        if (Array.Exists(quotes, q => q is not null))
        {
            return;
        }

        foreach (
            var line in lines.Where(l => l.HasForeign && l.IsMostlyHan && quoted.HasRun(l.Han))
        )
        {
            quotes[line.Number] = line.Apart(line.Han)?.Source ?? line.Han;
            beside[line.Number] = line.Whole();
            isHere |= IsOfPlace(line.Han);
        }
    }

    private bool IsOfPlace(string key)
    {
        var text = string.Concat(nowKeys);
        return text.Length > 0
            && (
                text.Contains(key, StringComparison.Ordinal)
                || key.Contains(text, StringComparison.Ordinal)
            );
    }

    private bool IsTaken(string key) =>
        string.Concat(quotes.OfType<string>().Select(GuardComparison.CharacterKey))
            .Contains(key, StringComparison.Ordinal);

    private bool HasPart(string key) =>
        lines.Any(l =>
            quotes[l.Number] is { } quote
            && GuardComparison.CharacterKey(quote) is { Length: > 0 } part
            && key.Contains(part, StringComparison.Ordinal)
        );
}
