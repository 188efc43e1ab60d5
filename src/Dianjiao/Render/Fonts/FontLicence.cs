namespace Dianjiao.Render.Fonts;

/// <summary>Under what terms a font, and so a part of it, may be published.</summary>
public enum FontLicence
{
    /// <summary>SIL Open Font License 1.1: the licence goes with the font; a changed font may not keep a reserved name.</summary>
    OpenFont,

    /// <summary>Arphic Public License: the same, and a changed file says in itself how it was changed (section 2a).</summary>
    Arphic,
}
