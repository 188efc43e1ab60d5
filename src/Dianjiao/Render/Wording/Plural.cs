using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>A word with a number, in a form for each kind of number that its language tells apart.</summary>
/// <param name="Forms">
/// The forms. One is <c>other</c>, which is used for a kind without its own; empty where no file has the word.
/// </param>
[View]
public sealed partial record Plural(ImmutableArray<PluralForm> Forms)
{
    /// <summary>The category for all numbers without a category of their own.</summary>
    public const string Other = "other";

    /// <summary>The rule by which the language sorts numbers into categories.</summary>
    internal Func<int, string> Rule { get; init; } = _ => Other;

    /// <summary>Returns the form for a number, before values are filled in.</summary>
    public string Of(int number) =>
        Find(number.ToString(CultureInfo.InvariantCulture)) ?? In(Rule(number));

    /// <summary>Returns the form of a category; that of <c>other</c> where it has none.</summary>
    public string In(string category) => Find(category) ?? Find(Other) ?? "";

    /// <summary>Returns the form for a number with the number filled in.</summary>
    /// <param name="number">The number that is counted, and that is filled in first.</param>
    public string Fill(int number) => Fill(number, number);

    /// <summary>Returns the form for a number with all values filled in.</summary>
    /// <param name="number">The number by which the form is chosen.</param>
    /// <param name="values">The values that are filled in.</param>
    public string Fill(int number, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, Of(number), values);

    private string? Find(string category) =>
        Forms.FirstOrDefault(f => f.Category == category)?.Text;
}
