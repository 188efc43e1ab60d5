using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>The words that only the printed edition has. Templates see each as a member of <c>words</c>.</summary>
/// <param name="Signs">The explanation of the signs, in Markdown.</param>
/// <param name="Books">The line of the imprint on the books with other translations.</param>
/// <param name="Compare">The word before a passage of another work; may be empty.</param>
/// <param name="BeforeRemark">The sign before the remark on how a passage differs.</param>
[View]
[Worded("print")]
public sealed partial record PrintText(
    string Contents,
    string Signs,
    string SignsTitle,
    string WorksLead,
    string Emendations,
    string EmendationsLead,
    string Names,
    string Persons,
    string Places,
    string Peoples,
    string Offices,
    string Works,
    string Eras,
    string Comment,
    string Page,
    string PageLine,
    string Screen,
    [Filled("facing", "others")] string Books,
    string Compare,
    string BeforeRemark
)
{
    /// <summary>The keys of the titles that are shown in Chinese beside the words of another language.</summary>
    internal static ImmutableArray<string> Titles { get; } =
    [
        "print.signs-title",
        "print.emendations",
        "print.names",
        "print.persons",
        "print.places",
        "print.peoples",
        "print.offices",
        "print.works",
        "print.eras",
    ];

    /// <summary>Returns the title of a kind of names.</summary>
    public string Of(NameKind kind) =>
        kind switch
        {
            NameKind.Person => Persons,
            NameKind.Place => Places,
            NameKind.People => Peoples,
            NameKind.Office => Offices,
            NameKind.Work => Works,
            NameKind.Era => Eras,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
