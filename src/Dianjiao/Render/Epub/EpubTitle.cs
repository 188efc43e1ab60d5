using System.Collections.Immutable;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The view of the title page.</summary>
/// <param name="Title">The title, with the volume where the book has only one.</param>
/// <param name="TitleTranslated">The title in translation; empty where the edition has none.</param>
/// <param name="Imprint">The lines with editor, version and licence.</param>
/// <param name="Address">The address of the edition on the web; may be empty.</param>
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
