namespace Dianjiao.Render.Search;

/// <summary>The kinds of searched text. The value is the letter by which the page's script knows the kind.</summary>
internal enum SearchLane
{
    Reading = 'r',

    /// <summary>The received characters, where they differ from those of the reading.</summary>
    Received = 'b',

    Translation = 't',

    Note = 'n',

    Apparatus = 'a',

    Parallel = 'p',

    /// <summary>A text of the front matter.</summary>
    Page = 'm',
}
