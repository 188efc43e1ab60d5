using System.Collections.Immutable;

namespace Dianjiao.Render.Templates;

/// <summary>
/// The view that a template is given to show. The generator in <c>src/Dianjiao.Generators</c> writes the members.
/// </summary>
public interface IView
{
    /// <summary>A truth value, boxed once for all views.</summary>
    static readonly object True = true;

    /// <summary>A truth value, boxed once for all views.</summary>
    static readonly object False = false;

    /// <summary>The names of the members as templates write them, in order.</summary>
    ImmutableArray<string> Names { get; }

    /// <summary>Gets the value of a member.</summary>
    /// <param name="name">The name as templates write it: <c>base_text</c> for <c>BaseText</c>.</param>
    /// <returns>True if there is such a member.</returns>
    bool TryGet(string name, out object? value);
}
