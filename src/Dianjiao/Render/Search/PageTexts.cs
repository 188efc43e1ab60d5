using System.Buffers;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Render.Search;

/// <summary>
/// The front matter in the form of a volume's texts: in the place of years its pages, in that of segments the units that
/// can be linked to. Writing them fills the index.
/// </summary>
internal sealed class PageTexts(SearchIndex index, NameLinks names)
{
    /// <summary>No volume can be called so: it is the folder of the pages.</summary>
    public const string Folder = "pages";

    /// <param name="first">The number in the edition of the first unit.</param>
    /// <returns>The script, and how many units it holds.</returns>
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
