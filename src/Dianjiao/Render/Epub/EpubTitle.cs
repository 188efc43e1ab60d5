using System.Collections.Immutable;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The title page.</summary>
/// <param name="Title">With the volume where the book has only one.</param>
/// <param name="TitleTranslated">Empty where the edition gives none.</param>
/// <param name="Imprint">Editor, version and licence, a line each.</param>
/// <param name="Address">Of the edition on the web; may be empty.</param>
[View]
public sealed partial record EpubTitle(
    PrintSite Site,
    EpubText Words,
    string Title,
    Markup TitleTranslated,
    Markup AuthorTranslated,
    ImmutableArray<Markup> Imprint,
    string Address
);
