namespace Dianjiao.Render.Fonts;

/// <summary>The uses of a face.</summary>
public enum FontVoice
{
    /// <summary>宋體, for the text.</summary>
    Song,

    /// <summary>The same in bold, for headings, years and titles.</summary>
    SongBold,

    /// <summary>楷體, for the author's own commentary.</summary>
    Kai,

    /// <summary>The face of Latin letters.</summary>
    Roman,

    /// <summary>The face of Latin letters, in italic.</summary>
    RomanItalic,

    /// <summary>The face of Latin letters, in bold.</summary>
    RomanBold,

    /// <summary>A face for characters that no other face has.</summary>
    Rare,
}
