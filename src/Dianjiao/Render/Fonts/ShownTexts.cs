using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Collects the characters that browsers show of the files, while these pass on their way to the disk, so that the
/// fonts are cut to what is written. No file is kept. Any number of threads may pass files, in any order.
/// </summary>
public sealed class ShownTexts
{
    // These characters are always in the fonts: so a new word in a note makes no new font, and readers may type any of
    // them in a search.
    private const string Letters = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹĀÁǍÀĒÉĚÈŌÓǑÒ–—‘’“”…†‡•·×→";

    private const string SearchTexts = "search/text-";

    private readonly FontSheets sheets;
    private readonly string[] volumes;
    private readonly VoiceCharacters[] ofVolumes;
    private readonly CharacterTally shared = new();
    private readonly CharacterTally whole = new();
    private readonly CharacterTally beside = new();
    private readonly VoiceSheet ofBook;
    private readonly ConcurrentBag<PageWords> pages = [];
    private readonly ConcurrentBag<PageWords> book = [];

    public ShownTexts(Edition edition, FontSheets sheets)
    {
        this.sheets = sheets;
        volumes = sheets.Volumes.IsEmpty
            ? []
            : [.. edition.Volumes.Select(v => sheets.Volumes[v.Folder])];
        ofVolumes = [.. volumes.Select(_ => VoiceCharacters.None)];
        ofBook = VoiceSheet.Book(edition.Settings.TextLanguage);
        for (var c = ' '; c <= 'ÿ'; c++)
        {
            shared.Add([c], default);
        }

        shared.Add(Letters, default);
        // Browsers show an ellipsis at the end of a line that is cut off.
        shared.Add("…", new Voice(VoiceFamily.Song));
    }

    /// <summary>The characters collected so far.</summary>
    public ShownCharacters Characters =>
        new(shared.Take(), [.. ofVolumes], whole.Take(), beside.Take());

    /// <summary>True if characters are collected from a file of this path.</summary>
    public static bool HasText(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal)
        || path.StartsWith(SearchTexts, StringComparison.Ordinal)
        || (
            IsAsset(path)
            && !path.StartsWith("assets/fonts", StringComparison.Ordinal)
            && (IsSheet(path) || IsScript(path))
        );

    /// <summary>Collects the characters of a file; a file that shows no text passes unread.</summary>
    public void Pass(OutputFile file)
    {
        var path = file.Path;
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            ReadPage(file.Content.Span, pages, VoiceSheet.Pages, sheets, AddPage);
        }
        else if (path.StartsWith(SearchTexts, StringComparison.Ordinal))
        {
            lock (shared)
            {
                SearchWords.Read(file.Content.Span, whole);
            }
        }
        else if (IsAsset(path) && IsSheet(path))
        {
            var css = Encoding.UTF8.GetString(file.Content.Span);
            lock (shared)
            {
                SheetWords.Read(css, beside);
            }
        }
        else if (IsAsset(path) && IsScript(path))
        {
            var script = Encoding.UTF8.GetString(file.Content.Span);
            lock (shared)
            {
                shared.AddWords(script, default);
            }
        }
    }

    /// <summary>Collects the characters of a page of a book in which the fonts of the text are embedded.</summary>
    public void PassBook(ReadOnlySpan<byte> content) =>
        ReadPage(
            content,
            book,
            ofBook,
            FontSheets.None,
            (page, _) =>
            {
                page.Tally.KeepSong();
                page.Tally.AddTo(whole);
            }
        );

    private static bool IsAsset(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal);

    private static bool IsSheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsScript(string path) => path.EndsWith(".js", StringComparison.Ordinal);

    private void AddPage(PageWords page, string? linked)
    {
        var volume = Array.IndexOf(volumes, linked);
        if (volume >= 0)
        {
            ofVolumes[volume] = ofVolumes[volume].With(page.Tally.Take());
        }
        else
        {
            page.Tally.AddTo(linked is null ? shared : whole);
        }
    }

    /// <summary>Reads a page with a reader that is free, and adds what it has found while no other thread does.</summary>
    private void ReadPage(
        ReadOnlySpan<byte> content,
        ConcurrentBag<PageWords> readers,
        VoiceSheet voices,
        FontSheets links,
        Action<PageWords, string?> add
    )
    {
        if (!readers.TryTake(out var page))
        {
            page = new PageWords(voices);
        }

        var text = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(content.Length));
        var linked = page.Read(text.AsSpan(0, Encoding.UTF8.GetChars(content, text)), links);
        ArrayPool<char>.Shared.Return(text);
        lock (shared)
        {
            add(page, linked);
            page.Beside.AddTo(beside);
        }

        page.Clear();
        readers.Add(page);
    }
}
