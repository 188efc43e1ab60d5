using Dianjiao.Layers;
using Dianjiao.Script;

namespace Dianjiao.Model;

/// <summary>
/// Checks that the text is in the script which its language tag names: browsers choose the regional shapes of the
/// characters by the tag.
/// </summary>
public static class ScriptCheck
{
    public static void Check(EditionLayers layers, DiagnosticBag diagnostics)
    {
        var evidence = ScriptEvidence.Of(
            layers.Volumes.SelectMany(v => v.Text.Characters).ToArray()
        );
        var tag = layers.Settings.TextLanguage;
        if (evidence.IsSimplified && !LanguageTag.IsSimplified(tag))
        {
            Report("simplified", "Hans", ScriptEvidence.HasSimplifiedRadical);
        }
        else if (evidence.IsTraditional && LanguageTag.IsSimplified(tag))
        {
            Report("traditional", "Hant", ScriptEvidence.HasTraditionalRadical);
        }

        void Report(string script, string meant, Func<int, bool> isEvidence)
        {
            var text = layers.Volumes.First(v => v.Text.Characters.Any(isEvidence)).Text;
            // Of the text, whatever the interface speaks.
            var subtag = tag.Split('-')[0] == "zh" ? "zh" : "lzh";
            var offset = text.Offsets[text.Characters.IndexOf(text.Characters.First(isEvidence))];
            diagnostics.Add(
                Codes.OtherScript,
                text.File.Span(offset, offset + 1),
                $"the text is in {script} characters, and its language is {tag}",
                $"write into edition.yml: text-language: {subtag}-{meant}"
            );
        }
    }
}
