using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

/// <summary>Every word of a YAML file is in a key or a value, or in a comment that is meant as one.</summary>
public sealed class YamlWordsTests
{
    private static IReadOnlyList<string> Unread(string yaml)
    {
        var bag = new DiagnosticBag();
        YamlFile.Parse(SourceFile.FromText("seeds/names.yml", yaml), bag);
        return
        [
            .. bag.ToSorted()
                .Where(d => d.Code == Codes.UnreadWords)
                .Select(d => d.Span!.Value.Text.TrimEnd()),
        ];
    }

    [Theory]
    [InlineData("title: 西夏書事    # what the print has\n")]
    [InlineData("# a line, with # a sign in it\n\ntitle: a\n  # indented\nother: b\n")]
    [InlineData("\uFEFF# a comment\ntitle: a\n")]
    [InlineData("\uFEFFtitle: 甲乙 # a comment\nother: a\n")]
    [InlineData("title: \"an \\\"escape\\\", \\u897F and # no comment\"\n")]
    [InlineData("title: 'it''s # no comment'\n")]
    [InlineData("title: |\n  lines # as they are\n  and more\nnext: >-2\n    folded\n    lines\n")]
    [InlineData("title: words that go\n  over two lines\n")]
    [InlineData("a: &here words\nb: *here\nc: !!str 12\n")]
    [InlineData("list: [a, b, 'c']   # three\nmap: { a: b, c: d }\n")]
    [InlineData("title: a#b\nurl: https://example.org/#c\n")]
    [InlineData("title: # nothing yet\nother: #\n")]
    [InlineData("---\ntitle: a\n...\n")]
    public void NothingIsSuspectedThatIsRead(string yaml) => Assert.Empty(Unread(yaml));

    [Theory]
    [InlineData("reason: the list has #5 of the names\n", "#5 of the names")]
    [InlineData("- reason: see #the other list\n", "#the other list")]
    [InlineData("title: '甲' #乙\n", "#乙")]
    public void WhatIsCutOffASentenceIsReported(string yaml, string cut) =>
        Assert.Equal([cut], Unread(yaml).Take(1));
}
