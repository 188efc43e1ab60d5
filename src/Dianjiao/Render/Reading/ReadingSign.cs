namespace Dianjiao.Render.Reading;

/// <summary>An unseen sign at the beginning or end of the words to which an entry or passage refers.</summary>
/// <param name="Token">The index of the token before which it stands.</param>
/// <param name="Target">The id of the entry or passage.</param>
/// <param name="IsEnd">True if it stands at the end of the words.</param>
/// <param name="IsPassage">True if it belongs to a passage of another work, and not to an apparatus entry.</param>
public sealed record ReadingSign(int Token, string Target, bool IsEnd, bool IsPassage);
