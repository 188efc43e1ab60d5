namespace Dianjiao.Model;

/// <summary>Whose a token of the reading is.</summary>
public enum TokenOrigin
{
    /// <summary>In the received text and in the edition's reading.</summary>
    Both,

    /// <summary>Only in the received text: an emendation takes it away.</summary>
    Received,

    /// <summary>Only in the edition's reading: an emendation puts it in.</summary>
    Emended,
}
