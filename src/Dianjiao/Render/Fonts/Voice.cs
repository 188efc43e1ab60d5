namespace Dianjiao.Render.Fonts;

/// <summary>
/// The way in which a piece of text is set, as far as it decides which font draws it. Italics do not, since each Latin
/// font has all letters.
/// </summary>
internal readonly record struct Voice(VoiceFamily Family, bool IsBold = false);
