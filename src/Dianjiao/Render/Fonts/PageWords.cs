using System.Net;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Reads from written pages all that a browser may show of them, each text in its voice. This includes what is hidden,
/// since readers may open it, and attributes that style sheets and scripts show.
/// </summary>
internal sealed class PageWords(VoiceSheet voices)
{
    private readonly CharacterTally tally = new();
    private readonly CharacterTally beside = new();
    private readonly VoiceElement whole = VoiceElement.Of(voices);
    private readonly List<VoiceElement> open = [];

    /// <summary>The characters of the texts read so far.</summary>
    public CharacterTally Tally => tally;

    /// <summary>The characters that the pages' own style elements write beside the texts.</summary>
    public CharacterTally Beside => beside;

    /// <summary>Forgets all characters.</summary>
    public void Clear()
    {
        tally.Clear();
        beside.Clear();
    }

    /// <summary>Reads a page.</summary>
    /// <returns>
    /// The last of the given style sheets that the page links, by its address in the site; null when it links none.
    /// </returns>
    public string? Read(ReadOnlySpan<char> html, FontSheets sheets)
    {
        open.Clear();
        open.Add(whole);
        string? linked = null;
        // The number of open elements whose text is not in the page: its title, and descriptions within drawings.
        var unseen = 0;
        var scanner = new HtmlScanner(html);
        while (scanner.Next())
        {
            var name = scanner.Name;
            switch (scanner.Kind)
            {
                case HtmlTokenKind.Text when unseen == 0:
                    Add(scanner.Content, open[^1].Voice);
                    break;
                case HtmlTokenKind.Code when open[^1].Name == "style":
                    SheetWords.Read(scanner.Content, beside);
                    break;
                case HtmlTokenKind.Code:
                    tally.AddWords(scanner.Content, default);
                    break;
                case HtmlTokenKind.Start when name is "link":
                    linked = sheets.Named(Address(ref scanner)) ?? linked;
                    break;
                case HtmlTokenKind.Start:
                    Open(ref scanner, name);
                    unseen += IsUnseen(name) && !scanner.IsClosed ? 1 : 0;
                    break;
                case HtmlTokenKind.End:
                    unseen -= IsUnseen(name) && unseen > 0 ? 1 : 0;
                    Close(name);
                    break;
            }
        }

        return linked;
    }

    private static bool IsUnseen(ReadOnlySpan<char> name) =>
        name is "title" or "desc" or "metadata";

    private static string Address(ref HtmlScanner scanner)
    {
        var address = "";
        while (scanner.NextAttribute())
        {
            address = scanner.AttributeName is "href" ? scanner.Value : address;
        }

        return address;
    }

    private void Open(ref HtmlScanner scanner, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> classes = [],
            language = [];
        var isShown = false;
        // The voice is known only after all attributes have been read, so those that are shown are read again.
        var again = scanner;
        while (scanner.NextAttribute())
        {
            switch (scanner.AttributeName)
            {
                case "class":
                    classes = scanner.AttributeValue;
                    break;
                case "lang" or "xml:lang":
                    language = scanner.AttributeValue;
                    break;
                default:
                    isShown |= IsShown(scanner.AttributeName);
                    break;
            }
        }

        var element = open[^1].In(name, classes, language);
        while (isShown && again.NextAttribute())
        {
            if (again.AttributeName is "data-beginning")
            {
                // The beginning of a commentary, which the style sheet shows while the commentary is folded.
                AddWords(again.AttributeValue, new Voice(VoiceFamily.Kai));
            }
            else if (IsShown(again.AttributeName))
            {
                AddWords(again.AttributeValue, element.Voice);
            }
        }

        if (!HtmlElements.IsVoid(name) && !scanner.IsClosed)
        {
            open.Add(element);
        }
    }

    private static bool IsShown(ReadOnlySpan<char> attribute) =>
        attribute is "placeholder" or "value" or "alt" or "label" || attribute.StartsWith("data-");

    private void Close(ReadOnlySpan<char> name)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (name.SequenceEqual(open[i].Name))
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private void AddWords(ReadOnlySpan<char> written, Voice voice)
    {
        if (written.Contains('&'))
        {
            tally.AddWords(WebUtility.HtmlDecode(written.ToString()), voice);
        }
        else
        {
            tally.AddWords(written, voice);
        }
    }

    private void Add(ReadOnlySpan<char> written, Voice voice)
    {
        if (written.Contains('&'))
        {
            tally.Add(WebUtility.HtmlDecode(written.ToString()), voice);
        }
        else
        {
            tally.Add(written, voice);
        }
    }
}
