using Dianjiao.Model;

namespace Dianjiao.Render;

/// <summary>One form in which the edition is published: an edition in, files out. It decides nothing about the text.</summary>
public interface IRenderer
{
    /// <summary>As <c>outputs:</c> in <c>edition.yml</c> names it.</summary>
    string Name { get; }

    /// <summary>The files, one after the other, so that no more than one need be held at a time.</summary>
    IEnumerable<OutputFile> Render(Edition edition);
}
