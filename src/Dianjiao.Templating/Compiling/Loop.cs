namespace Dianjiao.Templating.Compiling;

/// <summary>A loop that statements stand in: its keyword, and where its state is in the frame.</summary>
internal sealed record Loop(string Keyword, int StateSlot);
