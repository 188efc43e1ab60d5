using System.Collections.Immutable;

namespace Dianjiao.Render.Templates;

/// <summary>What a template is given to show. The members are written by the generator in <c>src/Dianjiao.Generators</c>.</summary>
public interface IView
{
    /// <summary>Boxed once.</summary>
    static readonly object True = true;

    static readonly object False = false;

    /// <summary>Of the members, as templates name them, in order.</summary>
    ImmutableArray<string> Names { get; }

    /// <param name="name">As templates name it: <c>base_text</c> for <c>BaseText</c>.</param>
    /// <returns>Whether there is such a member.</returns>
    bool TryGet(string name, out object? value);
}
