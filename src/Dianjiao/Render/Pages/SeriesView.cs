using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A series of notes, as readers show and hide it.</summary>
/// <param name="Key">Of its control: note, note-2.</param>
/// <param name="Word">In an address: <c>?margin=note,textual</c>.</param>
[View]
public sealed partial record SeriesView(string Key, string Word, string Name);
