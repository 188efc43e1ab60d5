using System.Buffers;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Render.Search;

/// <summary>
/// Writes the front matter in the form of a volume's texts, with its pages in place of years, and in place of segments
/// the units to which readers can link. Writing them fills the index.
/// </summary>
internal sealed class PageTexts(SearchIndex index, NameLinks names)
{
    /// <summary>
    /// The name of the file in place of a volume's folder. No volume can have it, since it is the folder of the pages.
    /// </summary>
    public const string Folder = "pages";

    /// <summary>Writes the front matter.</summary>
    /// <param name="first">The number of the first unit, which follows that of the edition's last segment.</param>
    /// <returns>The script, and the number of units in it.</returns>
    public (OutputFile File, int Count) Write(Edition edition, int first)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        var count = 0;
        TextScript.Begin(buffer, Folder);
        using (var json = TextScript.Json(buffer))
        {
            json.WriteStartObject();
            json.WriteString("label", "");
            json.WriteStartArray("years");
            foreach (var page in edition.Pages)
            {
                TextScript.Write(json, page.Title, page.TitleChinese, page.Slug);
            }

            json.WriteEndArray();
            json.WriteStartArray("segments");
            for (var i = 0; i < edition.Pages.Length; i++)
            {
                foreach (var (id, unit) in FrontUnits.Of(edition.PageTexts[i]))
                {
                    var text = ProseText.Of(unit, names);
                    index.Add(first + count++, text);
                    json.WriteStartArray();
                    json.WriteStringValue(id);
                    json.WriteNumberValue(i);
                    json.WriteStringValue("");
                    json.WriteNumberValue(0);
                    TextScript.Write(
                        json,
                        new SearchField(SearchLane.Page, text, edition.Settings.Language)
                    );
                    json.WriteEndArray();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        TextScript.End(buffer);
        return (new OutputFile($"search/text-{Folder}.js", buffer.WrittenMemory), count);
    }
}
