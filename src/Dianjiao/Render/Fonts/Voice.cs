namespace Dianjiao.Render.Fonts;

/// <summary>How a piece of text is set, as far as that decides which font draws it. (Italics do not: each Latin font has all letters.)</summary>
internal readonly record struct Voice(VoiceFamily Family, bool IsBold = false);
