namespace Dianjiao.Render.Fonts;

/// <summary>The three families that the style sheets set text in.</summary>
internal enum VoiceFamily
{
    /// <summary>Latin letters; a Chinese word among them is drawn by the font of the text.</summary>
    Roman,
    Song,
    Kai,
}
