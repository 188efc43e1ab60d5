namespace Dianjiao.Render.Search;

/// <summary>What a searched text is. The value is the letter by which the page's script knows it.</summary>
internal enum SearchLane
{
    Reading = 'r',

    /// <summary>The received characters, where they are others than the reading's.</summary>
    Received = 'b',

    Translation = 't',

    Note = 'n',

    Apparatus = 'a',

    Parallel = 'p',

    /// <summary>Front matter.</summary>
    Page = 'm',
}
