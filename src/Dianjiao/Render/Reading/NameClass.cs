using Dianjiao.Layers;

namespace Dianjiao.Render.Reading;

/// <summary>Names the class by which a style sheet draws the line of a name (專名號 or 書名號).</summary>
internal static class NameClass
{
    /// <summary>Returns the class of a kind: person, place, people, era or work.</summary>
    public static string Of(NameKind kind) =>
        kind switch
        {
            NameKind.Person => "person",
            NameKind.Place => "place",
            NameKind.People => "people",
            NameKind.Era => "era",
            NameKind.Work => "work",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
