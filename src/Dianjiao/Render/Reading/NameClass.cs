using Dianjiao.Layers;

namespace Dianjiao.Render.Reading;

/// <summary>專名號 and 書名號: the class by which a style draws the line of a name.</summary>
internal static class NameClass
{
    public static string Of(NameKind kind) =>
        kind switch
        {
            NameKind.Person => "person",
            NameKind.Place => "place",
            NameKind.People => "people",
            NameKind.Era => "era",
            _ => "work",
        };
}
