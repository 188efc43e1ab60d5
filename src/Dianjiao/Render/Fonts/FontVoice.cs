namespace Dianjiao.Render.Fonts;

/// <summary>What a face is for.</summary>
public enum FontVoice
{
    /// <summary>宋體: the text.</summary>
    Song,

    /// <summary>The same, bold: headings, years, titles.</summary>
    SongBold,

    /// <summary>楷體: the author's own commentary.</summary>
    Kai,

    /// <summary>Latin letters.</summary>
    Roman,

    /// <summary>The same, italic.</summary>
    RomanItalic,

    /// <summary>The same, bold.</summary>
    RomanBold,

    /// <summary>Characters that no other face has.</summary>
    Rare,
}
