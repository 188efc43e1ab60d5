namespace Dianjiao.Calendar;

/// <summary>A problem with a date, with a sentence for the editor.</summary>
public sealed record DateProblem(DateProblemKind Kind, string Message);
