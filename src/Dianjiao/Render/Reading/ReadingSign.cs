namespace Dianjiao.Render.Reading;

/// <summary>An unseen sign at the beginning or end of the words that an entry or passage concerns.</summary>
/// <param name="Token">The index of the token it stands before.</param>
/// <param name="Target">The id of the entry or passage.</param>
/// <param name="IsEnd">It stands behind the words.</param>
/// <param name="IsPassage">Of a passage of another work, not of an entry of the apparatus.</param>
public sealed record ReadingSign(int Token, string Target, bool IsEnd, bool IsPassage);
