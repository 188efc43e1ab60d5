namespace Dianjiao.Render.Fonts;

/// <summary>The licences under which a font, and therefore a part of it, may be published.</summary>
public enum FontLicence
{
    /// <summary>
    /// SIL Open Font License 1.1: the licence goes with the font; a changed font may not keep a reserved name.
    /// </summary>
    OpenFont,

    /// <summary>
    /// Arphic Public License: as above, and a changed file must itself say how it was changed (section 2a).
    /// </summary>
    Arphic,
}
