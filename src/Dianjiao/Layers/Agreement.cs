namespace Dianjiao.Layers;

/// <summary>How a passage of another work stands to the text.</summary>
public enum Agreement
{
    Agrees,

    /// <summary>It tells the same of another day, month or year.</summary>
    Date,

    /// <summary>It gives another number.</summary>
    Number,

    /// <summary>It names another person, place or office, or writes the name otherwise.</summary>
    Name,

    /// <summary>It differs in what happened.</summary>
    Substance,
}
