using System.Text;
using Dianjiao.Model;

namespace Dianjiao.Render;

/// <summary>Writes the reading text: the punctuated text with emendations made, one segment on a line.</summary>
public sealed class TextRenderer : IRenderer
{
    public string Name => "text";

    public IEnumerable<OutputFile> Render(Edition edition) => edition.Volumes.Select(Render);

    private static OutputFile Render(Volume volume)
    {
        var text = new StringBuilder();
        var commentaries = 0;
        foreach (var segment in volume.Segments)
        {
            // A commentary keeps its opening bracket and first word; otherwise it could not be told from the narrative.
            // The bracket is closed here, since its own closing bracket may stand behind a heading within it.
            var opening = segment.IsAside ? segment.Opening.Trim() : "";
            text.Append(opening).Append(segment.Reading);
            text.Append(opening.StartsWith('〈') ? "〉\n" : "\n");
            commentaries += segment.IsAside ? 1 : 0;
        }

        var counts = new RenderCounts(
            volume.Name,
            volume.Segments.Length,
            null,
            null,
            commentaries
        );
        return new OutputFile(
            $"{volume.Folder}/text.txt",
            Encoding.UTF8.GetBytes(text.ToString()),
            counts
        );
    }
}
