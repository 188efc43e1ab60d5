using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>A series of the editor's notes, counted by itself through each volume.</summary>
/// <param name="Key">The first part of its files' names: <c>textual</c> in <c>textual.en.md</c>.</param>
/// <param name="Name">As readers see it, in the language of the interface; empty for the interface's own word for notes.</param>
public sealed record NoteSeries(string Key, string Name, NoteMarks Marks)
{
    /// <summary>The series that every edition has: <c>notes.en.md</c>.</summary>
    public const string Own = "notes";

    /// <summary>Where <c>edition.yml</c> lists none.</summary>
    public static ImmutableArray<NoteSeries> OwnAlone { get; } = [new(Own, "", NoteMarks.Numbers)];

    /// <summary>What the series is called in an address: <c>?margin=note,textual</c>.</summary>
    public string Word => Key == Own ? "note" : Key;
}
