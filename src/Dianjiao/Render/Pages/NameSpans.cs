using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Pages;

/// <summary>
/// 專名號 and 書名號: writes the spans of the names of a segment as its tokens pass. Offices are named, not proper names,
/// and bear no line in Chinese typography.
/// </summary>
internal sealed class NameSpans(ImmutableArray<NameMention> mentions)
{
    private readonly ImmutableArray<NameMention> marked =
    [
        .. mentions.Where(m => m.Kind != NameKind.Office),
    ];
    private int next;

    /// <summary>Whether a name begins or ends before the token.</summary>
    public bool TurnsAt(int token) =>
        next < marked.Length && (marked[next].Start == token || marked[next].End == token);

    public void Close(StringBuilder html, int token)
    {
        if (next < marked.Length && marked[next].End == token)
        {
            html.Append("</span>");
            next++;
        }
    }

    public void Open(StringBuilder html, int token)
    {
        if (next < marked.Length && marked[next].Start == token)
        {
            html.Append("<span class=\"name ")
                .Append(
                    marked[next].Kind switch
                    {
                        NameKind.Person => "person",
                        NameKind.Place => "place",
                        NameKind.People => "people",
                        NameKind.Era => "era",
                        _ => "work",
                    }
                )
                .Append("\">");
        }
    }
}
