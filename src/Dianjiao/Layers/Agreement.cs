namespace Dianjiao.Layers;

/// <summary>The ways in which a passage of another work agrees with the text or differs from it.</summary>
public enum Agreement
{
    Agrees,

    /// <summary>The passage tells the same of another day, month or year.</summary>
    Date,

    /// <summary>The passage gives another number.</summary>
    Number,

    /// <summary>The passage names another person, place or office, or writes the name differently.</summary>
    Name,

    /// <summary>The passage differs in what happened.</summary>
    Substance,
}
