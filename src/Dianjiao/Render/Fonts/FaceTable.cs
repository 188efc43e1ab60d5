using System.Diagnostics.CodeAnalysis;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The face of each voice. It is an array of references, because a dictionary by enum would be compiled at every start.
/// </summary>
internal sealed class FaceTable
{
    private readonly FontMatch?[] faces = new FontMatch?[(int)FontVoice.Rare + 1];

    public bool IsEmpty => !Array.Exists(faces, f => f is not null);

    /// <summary>Sets the face of the voice that its wish names.</summary>
    public void Set(FontMatch match) => faces[(int)match.Wish.Voice] = match;

    public void Remove(FontVoice voice) => faces[(int)voice] = null;

    public bool Has(FontVoice voice) => faces[(int)voice] is not null;

    public bool TryGetValue(FontVoice voice, [NotNullWhen(true)] out FontMatch? match) =>
        (match = faces[(int)voice]) is not null;
}
