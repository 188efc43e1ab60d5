using System.Collections.Immutable;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Reading;

namespace Dianjiao.Tests.Render.Reading;

/// <summary>
/// What hangs on the tokens of a segment, in the order in which an output gets it. Names stand in {}, what is kept on one
/// line in [], received characters in (), emended ones in &lt;&gt;; references are ^1, signs /a before the words of an
/// entry and \a behind them.
/// </summary>
public sealed class ReadingWalkTests
{
    [Theory]
    // The style of a page binds its references itself.
    [InlineData("Page", "甲乙丙", "", "2:1", "甲乙^1丙")]
    [InlineData("Epub", "甲乙丙", "", "2:1", "甲[乙^1]丙")]
    [InlineData("Print", "甲乙丙", "", "2:1", "甲[乙^1]丙")]
    // At the end, at the beginning, several at one place.
    [InlineData("Print", "甲乙", "", "2:1", "甲[乙^1]")]
    [InlineData("Epub", "甲乙", "", "0:1", "^1甲乙")]
    [InlineData("Page", "甲乙", "", "1:1 1:2", "甲^1,2乙")]
    // A name is bound as a whole, unless a reference stands within it or it is long.
    [InlineData("Epub", "甲乙丙丁", "1-3", "3:1", "甲[{乙丙}^1]丁")]
    [InlineData("Print", "甲乙丙丁", "1-3", "3:1", "甲[{乙丙}^1]丁")]
    [InlineData("Page", "甲乙丙丁", "1-3", "3:1", "甲{乙丙}^1丁")]
    [InlineData("Print", "甲乙丙丁", "1-3", "2:1 3:2", "甲{[乙^1][丙^2]}丁")]
    [InlineData("Epub", "甲乙丙丁", "1-3", "2:1 3:2", "甲{[乙^1]丙}^2丁")]
    [InlineData("Print", "一二三四五六七八", "0-8", "8:1", "[{一二三四五六七八}^1]")]
    [InlineData("Print", "一二三四五六七八九", "0-9", "9:1", "{一二三四五六七八[九^1]}")]
    [InlineData("Epub", "一二三四五六七八九", "0-9", "9:1", "{一二三四五六七八九}^1")]
    [InlineData("Epub", "甲乙丙丁", "1-3", "1:1", "[甲^1]{乙丙}丁")]
    [InlineData("Print", "一二三四五六七八九十", "2-10", "10:1", "一二[{三四五六七八九十}^1]")]
    [InlineData("Epub", "甲乙", "0-1 1-2", "1:1", "[{甲}^1]{乙}")]
    // Dashes and dots are one mark, however long; a reference parts them.
    [InlineData("Page", "甲——乙", "", "", "甲[——]乙")]
    [InlineData("Print", "甲……乙", "", "", "甲[……]乙")]
    [InlineData("Epub", "甲————乙", "", "3:1", "甲[——^1][——]乙")]
    [InlineData("Print", "甲————乙", "", "", "甲[————]乙")]
    [InlineData("Epub", "甲—…乙", "", "", "甲—…乙")]
    [InlineData("Print", "甲——乙", "", "3:1", "甲[——^1]乙")]
    [InlineData("Page", "甲——乙", "", "3:1", "甲[——]^1乙")]
    public void NamesAndReferences(
        string form,
        string text,
        string names,
        string references,
        string expected
    ) => Assert.Equal(expected, Walk(form, text, names, references));

    [Theory]
    // On a page what was received stands beside what was put in; elsewhere it is gone, and what hangs on it moves up.
    [InlineData("Page", "甲(乙)<丙>丁", "", "", "甲(乙)<丙>丁")]
    [InlineData("Print", "甲(乙)<丙>丁", "", "", "甲丙丁")]
    [InlineData("Page", "甲(乙)<丙>丁", "1-3", "3:1", "甲{(乙)<丙>}^1丁")]
    [InlineData("Epub", "甲(乙)<丙>丁", "1-3", "3:1", "甲[{丙}^1]丁")]
    [InlineData("Page", "(甲乙)丙", "", "1:1", "(甲)^1(乙)丙")]
    [InlineData("Epub", "甲(乙)丙", "", "1:1 2:2", "[甲^1,2]丙")]
    // A name that is taken away bears no line, on the page alone.
    [InlineData("Page", "甲(乙)丙", "1-2", "", "甲{(乙)}丙")]
    [InlineData("Print", "甲(乙)丙", "1-2", "", "甲丙")]
    [InlineData("Print", "—(—)—", "", "", "[——]")]
    [InlineData("Page", "—(—)—", "", "", "—(—)—")]
    [InlineData("Page", "甲(乙)", "", "2:1", "甲(乙)^1")]
    public void ReceivedAndEmended(
        string form,
        string text,
        string names,
        string references,
        string expected
    ) => Assert.Equal(expected, Walk(form, text, names, references));

    [Theory]
    // The signs of an entry stand on either side of its words, outside a name; behind them come first what ends there.
    [InlineData("甲乙丙丁", "", "", "1-3:a", "甲/a乙丙\\a丁")]
    [InlineData("甲乙丙丁", "1-3", "", "1-3:a", "甲/a{乙丙}\\a丁")]
    [InlineData("甲乙丙丁", "1-3", "3:1", "1-3:a", "甲/a[{乙丙}\\a^1]丁")]
    [InlineData("甲乙丙丁", "", "", "1-2:a 2-3:b", "甲/a乙\\a/b丙\\b丁")]
    // One that concerns a place: at the beginning, as of a split; at the end, as of a join.
    [InlineData("甲乙", "", "", "0-0:a", "/a\\a甲乙")]
    [InlineData("甲乙", "", "", "2-2:a", "甲乙\\a/a")]
    // Within a mark of two halves.
    [InlineData("—— ", "", "", "1-2:a", "[—/a—\\a] ")]
    [InlineData("—— ", "", "", "0-1:a", "/a[—\\a—] ")]
    // Several at one place.
    [InlineData("甲乙丙", "", "", "0-2:a 1-2:b", "/a甲/b乙\\a\\b丙")]
    [InlineData("甲乙丙", "", "", "1-2:a 1-3:b", "甲/a/b乙\\a丙\\b")]
    public void Signs(
        string text,
        string names,
        string references,
        string signs,
        string expected
    ) => Assert.Equal(expected, Walk("Print", text, names, references, signs));

    [Fact]
    public void OfficesAreNamesOnPaperAlone()
    {
        Assert.Equal("{甲}乙", Walk("Print", "甲乙", "0-1", "", kind: NameKind.Office));
        Assert.Equal("甲乙", Walk("Page", "甲乙", "0-1", "", kind: NameKind.Office));
        Assert.Equal("甲乙", Walk("Epub", "甲乙", "0-1", "", kind: NameKind.Office));
    }

    /// <param name="names">Tokens, as 1-3.</param>
    /// <param name="references">The token before which each stands, and its mark: 2:1.</param>
    private static string Walk(
        string form,
        string text,
        string names,
        string references,
        string signs = "",
        NameKind kind = NameKind.Person
    )
    {
        var output = new Recorded();
        ReadingWalk.Over(
            Segment(text) with
            {
                Mentions =
                [
                    .. Parts(names)
                        .Select(n => n.Split('-'))
                        .Select(n => new NameMention("n", kind, Number(n[0]), Number(n[1]))),
                ],
            },
            form switch
            {
                "Page" => ReadingForm.Page,
                "Epub" => ReadingForm.Epub,
                _ => ReadingForm.Print,
            },
            Parts(references)
                .Select(r => r.Split(':'))
                .Select(r => new ReferenceView(Number(r[0]), "note", "n", r[1], "")),
            Parts(signs)
                .Select(s => s.Split(':', '-'))
                .SelectMany(s =>
                    new[]
                    {
                        new ReadingSign(Number(s[0]), s[2], false, false),
                        new ReadingSign(Number(s[1]), s[2], true, false),
                    }
                ),
            output
        );
        return output.Text.ToString();
    }

    private static string[] Parts(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string text) =>
        int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Segment Segment(string text)
    {
        var file = SourceFile.FromText("seeds/041/text.txt", text);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var origin = TokenOrigin.Both;
        foreach (var c in text)
        {
            switch (c)
            {
                case '(':
                    origin = TokenOrigin.Received;
                    break;
                case '<':
                    origin = TokenOrigin.Emended;
                    break;
                case ')' or '>':
                    origin = TokenOrigin.Both;
                    break;
                default:
                    tokens.Add(new Token(c, origin, false, tokens.Count));
                    break;
            }
        }

        return new Segment
        {
            Locus = new Locus("41", "1"),
            Kind = SegmentKind.Detail,
            Aliases = [],
            Heading = null,
            Span = file.Span(0, file.Length),
            Opening = "",
            Closing = "",
            Received = text,
            Characters = new CharacterRange(0, tokens.Count),
            Tokens = tokens.ToImmutable(),
            YearIndex = 0,
            MonthLabel = "",
            DateLabel = "",
            EntryInMonth = 0,
            Dates = [],
            Translations = [],
            Notes = [],
            Apparatus = [],
            Parallels = [],
        };
    }

    private sealed class Recorded : IReadingOutput
    {
        private readonly Stack<char> ends = new();

        public StringBuilder Text { get; } = new();

        public void Character(int codePoint) => Text.Append((char)codePoint);

        public void BeginOrigin(TokenOrigin origin) =>
            Begin(origin == TokenOrigin.Received ? "()" : "<>");

        public void EndOrigin() => End();

        public void BeginName(NameMention name) => Begin("{}");

        public void EndName() => End();

        public void BeginBound() => Begin("[]");

        public void EndBound() => End();

        public void References(ImmutableArray<ReferenceView> references) =>
            Text.Append('^').AppendJoin(',', references.Select(r => r.Mark));

        public void Sign(ReadingSign sign) =>
            Text.Append(sign.IsEnd ? '\\' : '/').Append(sign.Target);

        private void Begin(string pair)
        {
            Text.Append(pair[0]);
            ends.Push(pair[1]);
        }

        private void End() => Text.Append(ends.Pop());
    }
}
