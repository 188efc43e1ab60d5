namespace Dianjiao.Model;

/// <summary>The texts to which a token belongs.</summary>
public enum TokenOrigin
{
    /// <summary>The token is in the received text and in the edition's reading.</summary>
    Both,

    /// <summary>The token is only in the received text: an emendation deletes it.</summary>
    Received,

    /// <summary>The token is only in the edition's reading: an emendation adds it.</summary>
    Emended,
}
