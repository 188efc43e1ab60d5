using System.Collections.Immutable;
using Dianjiao.Model;

namespace Dianjiao.Render.Reading;

/// <summary>
/// Receives the parts of a reading, in the order of the text and nested, and writes them in the form of an output.
/// </summary>
public interface IReadingOutput
{
    void Character(int codePoint);

    /// <summary>Begins characters that only one of the two texts has.</summary>
    /// <param name="origin">The text that has them, received or emended; never both.</param>
    void BeginOrigin(TokenOrigin origin);

    void EndOrigin();

    void BeginName(NameMention name);

    void EndName();

    /// <summary>Begins a stretch in which no line may break.</summary>
    void BeginBound();

    void EndBound();

    /// <summary>Writes all references that stand at one place.</summary>
    void References(ImmutableArray<ReferenceView> references);

    /// <summary>Writes an unseen sign.</summary>
    void Sign(ReadingSign sign);
}
