using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Metadata;

/// <summary>The view of the page in one language of the interface, for <c>link rel=alternate hreflang</c>.</summary>
/// <param name="Language">The language tag, or <c>x-default</c> for readers of any other language.</param>
/// <param name="Address">The absolute address.</param>
[View]
public sealed partial record AlternateView(string Language, string Address);
