namespace Dianjiao.Templating.Compiling;

/// <summary>A variable with a place in the frame, and its key among the types of the program.</summary>
internal sealed record Variable(string Name, string Key, int Slot, bool IsLoopVariable);
