namespace Dianjiao.Templating.Compiling;

/// <summary>The object of a <c>with</c>: its type, and where it is in the frame.</summary>
internal sealed record WithObject(StaticType Type, int Slot);
