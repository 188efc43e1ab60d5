namespace Dianjiao;

/// <summary>A place as an editor counts it: line and column from 1, columns in Unicode code points.</summary>
public readonly record struct SourcePosition(int Line, int Column);
