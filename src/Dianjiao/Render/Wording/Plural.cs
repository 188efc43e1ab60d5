using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>A word that counts: a form for each kind of number that its language tells apart.</summary>
/// <param name="Forms">Never without <c>other</c>, which stands in for what has none of its own.</param>
[View]
public sealed partial record Plural(ImmutableArray<PluralForm> Forms)
{
    public const string Other = "other";

    /// <summary>By which the language sorts numbers.</summary>
    internal Func<int, string> Rule { get; init; } = _ => Other;

    /// <summary>The form of a number, what is filled in not yet filled.</summary>
    public string Of(int number) =>
        Find(number.ToString(CultureInfo.InvariantCulture)) ?? In(Rule(number));

    /// <summary>The form of a category.</summary>
    public string In(string category) => Find(category) ?? Find(Other) ?? "";

    /// <param name="number">What is counted; what is filled in first.</param>
    public string Fill(int number) => Fill(number, number);

    /// <param name="number">By which the form is chosen.</param>
    /// <param name="values">All that is filled in.</param>
    public string Fill(int number, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, Of(number), values);

    private string? Find(string category) =>
        Forms.FirstOrDefault(f => f.Category == category)?.Text;
}
