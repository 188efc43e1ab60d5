namespace Dianjiao.Model.Structuring;

/// <summary>The possible contents of a block.</summary>
public enum Shape
{
    Heading,
    Detail,

    /// <summary>A heading and its detail run together.</summary>
    HeadingWithDetail,

    /// <summary>A detail with the next heading at its end.</summary>
    DetailWithHeading,

    Aside,

    /// <summary>A commentary with the next heading at its end.</summary>
    AsideWithHeading,
}
