using System.Collections.Immutable;

namespace Dianjiao.Calendar;

/// <summary>Reads dates at the beginning of blocks and clauses, in traditional or simplified characters.</summary>
public static class DatePhraseReader
{
    // A bracket of parallel years that also holds the cyclical year or a modern year is skipped as a whole, up to this
    // many code points.
    private const int LongestBracket = 40;

    /// <summary>
    /// Reads the date that begins exactly at an offset; null if none does. 是月 and 明年 are not dates of their own.
    /// </summary>
    /// <param name="codePoints">The text as Unicode scalar values.</param>
    /// <param name="start">The offset in code points.</param>
    public static DatePhrase? ReadAt(ReadOnlySpan<int> codePoints, int start)
    {
        if (start < 0 || start >= codePoints.Length)
        {
            return null;
        }

        var (years, afterYears) = ReadYears(codePoints, start);
        var hasYear = !years.IsEmpty;
        var end = afterYears;
        var season = Season.None;
        var at = hasYear ? DateText.SkipComma(codePoints, end) : start;
        var adjacent = at == end;
        if (SeasonStands(codePoints, at, hasYear))
        {
            season = MonthReader.SeasonAt(codePoints, at);
            end = at + 1;
            at = DateText.SkipComma(codePoints, end);
            adjacent = true;
        }

        var hasSeason = season != Season.None;
        if (MonthReader.ReadAt(codePoints, at) is { } month)
        {
            var placed = hasYear || hasSeason;
            var free = adjacent && placed;
            var day = ReadDay(codePoints, month.End);
            // 十三月 alone is a number of months; after a year or a season it stands where a month should.
            if (
                (month.Month is not > MonthTable.MonthsOfYear || placed)
                && (free || day is not null || DateText.IsBoundary(codePoints, month.End))
            )
            {
                return new DatePhrase(
                    years,
                    season,
                    month.Month,
                    month.Leap,
                    day?.NewMoon ?? false,
                    day?.LastDay ?? false,
                    day?.CyclicalDay,
                    day?.Day,
                    start,
                    day?.End ?? month.End
                );
            }
        }

        if (hasYear || hasSeason)
        {
            return new DatePhrase(years, season, null, false, false, false, null, null, start, end);
        }

        return
            DayReader.ReadAt(codePoints, start, detached: true) is { CyclicalDay: { } name } lone
            && Sexagenary.Position(name) >= 0
            ? new DatePhrase(
                [],
                season,
                null,
                false,
                lone.NewMoon,
                lone.LastDay,
                lone.CyclicalDay,
                null,
                start,
                lone.End
            )
            : null;
    }

    /// <summary>
    /// Returns all dates that begin a clause: at the start of the text, or after a full stop, a closing mark or a
    /// blank.
    /// </summary>
    public static ImmutableArray<DatePhrase> FindAll(ReadOnlySpan<int> codePoints)
    {
        var found = ImmutableArray.CreateBuilder<DatePhrase>();
        for (var at = 0; at < codePoints.Length; at++)
        {
            if (
                (at == 0 || DateText.EndsClause(codePoints[at - 1]))
                && ReadAt(codePoints, at) is { } phrase
            )
            {
                found.Add(phrase);
                at = phrase.End - 1;
            }
        }

        return found.DrainToImmutable();
    }

    private static (ImmutableArray<ReignYear> Years, int End) ReadYears(
        ReadOnlySpan<int> text,
        int start
    )
    {
        if (
            ReignYearReader.ReadAt(text, start, parallel: false, joined: false) is not { } first
            || IsSpan(text, first.End)
        )
        {
            return ([], start);
        }

        var years = ImmutableArray.CreateBuilder<ReignYear>();
        years.Add(first);
        var end = first.End;
        while (NextYear(text, end) is { } next)
        {
            years.Add(next.Year);
            end = next.End;
        }

        return (years.DrainToImmutable(), end);
    }

    private static (ReignYear Year, int End)? NextYear(ReadOnlySpan<int> text, int at)
    {
        var next = DateText.SkipComma(text, at);
        if (next >= text.Length)
        {
            return null;
        }

        if (text[next] is '（' or '(')
        {
            return
                ReignYearReader.ReadAt(text, next + 1, parallel: true, joined: true) is { } inside
                && BracketEnd(text, inside.End) is { } close
                ? (inside, close)
                : null;
        }

        var joined = next > at && text[next - 1] is '、';
        return ReignYearReader.ReadAt(text, next, parallel: true, joined) is { } year
            ? (year, year.End)
            : null;
    }

    // Further years inside the bracket are rare and stay unread; the bracket is skipped as a whole.
    private static int? BracketEnd(ReadOnlySpan<int> text, int at)
    {
        for (var i = at; i < text.Length && i < at + LongestBracket; i++)
        {
            if (text[i] is '）' or ')')
            {
                return i + 1;
            }

            if (text[i] is '\n' or '\r')
            {
                return i;
            }
        }

        return text.Length - at < LongestBracket ? text.Length : null;
    }

    // 元豐四年以後, 紹興三年間: a stretch of time, not a date.
    private static bool IsSpan(ReadOnlySpan<int> text, int at) =>
        at < text.Length && text[at] is '以' or '之' or '間' or '间';

    // 夏 is also the state: without punctuation or a month it is not the season.
    private static bool SeasonStands(ReadOnlySpan<int> text, int at, bool hasYear)
    {
        if (MonthReader.SeasonAt(text, at) is var season && season == Season.None)
        {
            return false;
        }

        if (MonthReader.ReadAt(text, DateText.SkipComma(text, at + 1)) is not null)
        {
            return true;
        }

        return DateText.IsBoundary(text, at + 1)
            ? at + 1 >= text.Length || text[at + 1] != '、'
            : hasYear && season != Season.Summer;
    }

    private static ReadDay? ReadDay(ReadOnlySpan<int> text, int at)
    {
        if (DayReader.ReadAt(text, at, detached: false) is { } day)
        {
            return day;
        }

        var next = DateText.SkipComma(text, at);
        return next > at ? DayReader.ReadAt(text, next, detached: true) : null;
    }
}
