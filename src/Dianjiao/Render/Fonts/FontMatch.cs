namespace Dianjiao.Render.Fonts;

/// <summary>A wish, and the face that was found for it.</summary>
internal sealed record FontMatch(FontWish Wish, FontFace Face);
