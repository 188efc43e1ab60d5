using System.Collections.Immutable;
using Dianjiao.Model;

namespace Dianjiao.Render.Reading;

/// <summary>What an output makes of the parts of a reading, which come in the order of the text and nest.</summary>
public interface IReadingOutput
{
    void Character(int codePoint);

    /// <param name="origin">Received or emended; never both.</param>
    void BeginOrigin(TokenOrigin origin);

    void EndOrigin();

    void BeginName(NameMention name);

    void EndName();

    /// <summary>From here on no line breaks.</summary>
    void BeginBound();

    void EndBound();

    /// <summary>All that stand at one place.</summary>
    void References(ImmutableArray<ReferenceView> references);

    void Sign(ReadingSign sign);
}
