namespace Dianjiao.Calendar;

/// <summary>One thing wrong with a date, with a sentence for the editor.</summary>
public sealed record DateProblem(DateProblemKind Kind, string Message);
