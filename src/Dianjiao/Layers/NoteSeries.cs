using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>A series of the editor's notes, counted separately through each volume.</summary>
/// <param name="Key">The first part of its files' names: <c>textual</c> in <c>textual.en.md</c>.</param>
/// <param name="Name">The name that readers see; empty for the interface's own word for notes.</param>
/// <param name="NameChinese">The name that readers see where the interface is Chinese.</param>
public sealed record NoteSeries(string Key, string Name, string NameChinese, NoteMarks Marks)
{
    /// <summary>The key of the series that every edition has: <c>notes.en.md</c>.</summary>
    public const string Own = "notes";

    /// <summary>The list of series where <c>edition.yml</c> has none.</summary>
    public static ImmutableArray<NoteSeries> OwnAlone { get; } =
    [new(Own, "", "", NoteMarks.Numbers)];

    /// <summary>The name of the series in an address: <c>?margin=note,textual</c>.</summary>
    public string Word => Key == Own ? "note" : Key;
}
