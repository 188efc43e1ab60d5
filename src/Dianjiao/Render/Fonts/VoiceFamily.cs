namespace Dianjiao.Render.Fonts;

/// <summary>The three families in which the style sheets set text.</summary>
internal enum VoiceFamily
{
    /// <summary>The family of Latin letters; a Chinese word among them is drawn by the font of the text.</summary>
    Roman,
    Song,
    Kai,
}
