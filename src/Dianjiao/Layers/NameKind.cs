namespace Dianjiao.Layers;

/// <summary>The kinds of names; each has a list of its own in <c>names.yml</c>.</summary>
public enum NameKind
{
    Person,
    Place,

    /// <summary>A people, tribe, clan or dynasty.</summary>
    People,

    Office,

    /// <summary>A book or treatise.</summary>
    Work,

    /// <summary>A reign era 年號.</summary>
    Era,
}
