using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>The words of the search page in one language. The page's script fills <c>{0}</c>.</summary>
[View]
[Worded("search")]
public sealed partial record SearchWording(
    string Title,
    string Label,
    string Hint,
    string In,
    string Text,
    string Translation,
    string Notes,
    string Apparatus,
    string Parallels,
    string Pages,
    string Results,
    string More,
    string NoScript,
    string Searching,
    string None,
    [Filled("count")] Plural Found,
    [Filled("shown", "most")] string SoFar,
    string Apart,
    [Filled("length")] string TooLong,
    string NoWords,
    string NoLanes,
    [Filled("file")] string Missing,
    string AsReceived,
    [Filled("mark")] string Note,
    [Filled("mark")] string ApparatusEntry,
    string Parallel,
    string Commentary
)
{
    /// <summary>The words for one passage. The script asks the browser which form a number needs.</summary>
    public string One => Found.In("one");

    /// <summary>The words for any number of passages without a form of its own.</summary>
    public string Many => Found.In(Plural.Other);

    /// <summary>
    /// The forms for other kinds of numbers, one on a line, the kind before the text; few languages have any.
    /// </summary>
    public string Further =>
        string.Join(
            '\n',
            Found
                .Forms.Where(f => f.Category is "zero" or "two" or "few" or "many")
                .Select(f => $"{f.Category} {f.Text}")
        );
}
