using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Templating.Tests;

/// <summary>What holds for any text.</summary>
public sealed class PropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly TemplateSet Escaping = TemplateSetTests.Compile(
        new() { ["page"] = "{{ title | html.escape }}" },
        typeof(SpecModel)
    );

    [Fact]
    public void EscapedTextHasNoMarkup() =>
        Check(text =>
        {
            var page = Escape(text);
            return page.IndexOfAny(['<', '>', '"', '\'']) < 0
                && !page.Replace("&lt;", "", StringComparison.Ordinal)
                    .Replace("&gt;", "", StringComparison.Ordinal)
                    .Replace("&amp;", "", StringComparison.Ordinal)
                    .Replace("&quot;", "", StringComparison.Ordinal)
                    .Replace("&#39;", "", StringComparison.Ordinal)
                    .Contains('&', StringComparison.Ordinal);
        });

    [Fact]
    public void EscapedTextReadsAsItself() =>
        Check(text => WebUtility.HtmlDecode(Escape(text)) == text);

    [Fact]
    public void TextWithoutBracesStandsAsItIs() =>
        Check(text =>
        {
            var plain = text.Replace('{', '(');
            var set = TemplateSetTests.Compile(new() { ["page"] = plain }, typeof(SpecModel));
            return TemplateSetTests.Render(set, "page", SpecModel.Sample) == plain;
        });

    [Fact]
    public void AnyTextCompilesOrIsRefused() =>
        Check(text =>
        {
            TemplateSet.Compile(
                new Dictionary<string, string> { ["page"] = "{{" + text + "}}" },
                new Dictionary<string, Type> { ["page"] = typeof(SpecModel) },
                out var errors
            );
            return errors.All(error => error.Line >= 1 && error.Column >= 1);
        });

    private static string Escape(string text) =>
        TemplateSetTests.Render(Escaping, "page", SpecModel.Sample with { Title = text });

    /// <summary>Half of the text is drawn from what means something to a template or a page.</summary>
    private static void Check(Func<string, bool> holds)
    {
        var letter = Gen.OneOf(
            Gen.Elements(
                "{{",
                "}}",
                "{",
                "}",
                "<",
                ">",
                "&",
                "\"",
                "'",
                "#",
                "-",
                "~",
                "\n",
                "|",
                "if ",
                "end",
                "$"
            ),
            Gen.Elements("a", "é", "水", "𠀀", " ", "1", ".", "(", ")", "title", "&amp;")
        );
        var text = letter.ListOf().Select(letters => string.Concat(letters));
        Prop.ForAll(text.ToArbitrary(), holds).Check(Config);
    }
}
