namespace Dianjiao.Model.Structuring;

/// <summary>What a block holds.</summary>
public enum Shape
{
    Heading,
    Detail,

    /// <summary>Heading and detail run together.</summary>
    HeadingWithDetail,

    /// <summary>A detail with the next heading at its end.</summary>
    DetailWithHeading,

    Aside,

    /// <summary>A commentary with the next heading at its end.</summary>
    AsideWithHeading,
}
