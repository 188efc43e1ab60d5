using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Wording;

/// <summary>The form of a word for some numbers.</summary>
/// <param name="Category">
/// A category of CLDR, such as <c>one</c> or <c>other</c>, or a number that has a form of its own.
/// </param>
[View]
public sealed partial record PluralForm(string Category, string Text);
