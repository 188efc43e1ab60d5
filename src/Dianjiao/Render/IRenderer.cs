using Dianjiao.Model;

namespace Dianjiao.Render;

/// <summary>
/// A form in which the edition is published. It turns an edition into files, and decides nothing about the text.
/// </summary>
public interface IRenderer
{
    /// <summary>
    /// The name by which progress and summary call the output: that in <c>outputs:</c> of <c>edition.yml</c>, or
    /// another where it has none there, such as <c>pages in zh-Hant</c>.
    /// </summary>
    string Name { get; }

    /// <summary>Returns the files one after the other, so that only one need be in memory at a time.</summary>
    IEnumerable<OutputFile> Render(Edition edition);
}
