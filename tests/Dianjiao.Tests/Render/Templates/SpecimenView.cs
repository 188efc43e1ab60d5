using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Templates;

/// <summary>A view as pages have them.</summary>
[View]
public sealed partial record SpecimenView(
    string Title,
    Markup Body,
    int Count,
    bool IsShown,
    ImmutableArray<SpecimenView> Items
)
{
    public string? Nothing { get; init; }

    public ScriptData Data { get; } = new("""{"a":"\u003C/script>"}""");

    public static SpecimenView Of(string title) =>
        new(
            title,
            new Markup("<b>b</b>"),
            3,
            true,
            [new(title, default, 1, false, []), new("y", default, 2, true, [])]
        );
}
