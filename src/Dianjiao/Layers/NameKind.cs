namespace Dianjiao.Layers;

/// <summary>What a name names; each kind has a list of its own in <c>names.yml</c>.</summary>
public enum NameKind
{
    Person,
    Place,

    /// <summary>A people, tribe, clan or dynasty.</summary>
    People,

    Office,

    /// <summary>A book.</summary>
    Work,

    /// <summary>A reign era 年號.</summary>
    Era,
}
