namespace Dianjiao.Slots;

/// <summary>A file that was brought up to the text, and is yet to be written.</summary>
/// <param name="Path">Relative to the edition.</param>
/// <param name="Before">As it was read; null when it does not exist yet. Who writes compares the file with it once more: a translator may have saved meanwhile.</param>
public sealed record SlotFile(string Path, SourceFile? Before, SlotRefreshResult Result)
{
    public bool IsChanged => Result.Text != (Before?.Text ?? "");
}
