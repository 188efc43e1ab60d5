using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>A file with a translation or a series of notes of one volume.</summary>
/// <param name="Series">The part of the file's name before the language: <c>notes</c> in <c>notes.en.md</c>.</param>
/// <param name="Language">The part of the file's name after it: <c>en</c>.</param>
public sealed record EntryFile(
    string Series,
    string Language,
    SourceFile File,
    ImmutableArray<Entry> Entries
);
