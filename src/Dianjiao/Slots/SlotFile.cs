namespace Dianjiao.Slots;

/// <summary>A slot or note file that was brought up to the text, but not yet written.</summary>
/// <param name="Path">The path relative to the edition folder.</param>
/// <param name="Before">
/// The file as it was read; null when it does not exist yet. The writer must compare the file with it again: a
/// translator may have saved meanwhile.
/// </param>
public sealed record SlotFile(string Path, SourceFile? Before, SlotRefreshResult Result)
{
    public bool IsChanged => Result.Text != (Before?.Text ?? "");
}
