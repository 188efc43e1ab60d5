using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dianjiao.Layers;

/// <summary>
/// Reads the events of a YAML file, to a limited depth: the library reads nested nodes by recursion, and a thousand
/// brackets would exhaust the stack.
/// </summary>
public sealed class YamlEvents : IParser
{
    /// <summary>The greatest depth of nested nodes; no file of the format needs as much.</summary>
    public const int Deepest = 64;

    private readonly Parser parser;
    private readonly HashSet<AnchorName> anchors = [];

    // The anchors of the collections that are still open: a node that contained itself could be walked for ever.
    private readonly Stack<AnchorName> open = [];
    private readonly List<Scalar> scalars = [];
    private int depth;

    public YamlEvents(TextReader text) => parser = new Parser(text);

    /// <summary>The keys and values met so far, in the order of the file.</summary>
    public IReadOnlyList<Scalar> Scalars => scalars;

    public ParsingEvent? Current => parser.Current;

    /// <summary>True if reading stopped at a value that is too long.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The place that reading has reached.</summary>
    public Mark Place => parser.Current?.End ?? Mark.Empty;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        var here = parser.Current!;
        depth += here.NestingIncrease;
        // Stream and document count as levels too.
        if (depth > Deepest + 2)
        {
            throw new YamlException(
                here.Start,
                here.Start,
                $"the nodes are nested more than {Deepest} deep"
            );
        }

        if (here is AnchorAlias alias && !anchors.Contains(alias.Value))
        {
            throw new YamlException(
                here.Start,
                here.Start,
                $"the alias *{alias.Value} names nothing that stands before it"
            );
        }

        if (here is Scalar { Value.Length: > FileBounds.YamlValue and var length })
        {
            IsTooLarge = true;
            throw new YamlException(
                here.Start,
                here.Start,
                $"this value has {length:N0} signs, and at most {FileBounds.YamlValue:N0} are read"
            );
        }

        switch (here)
        {
            case SequenceStart or MappingStart:
                open.Push(((NodeEvent)here).Anchor);
                break;
            case SequenceEnd or MappingEnd:
                anchors.Add(open.Pop());
                break;
            case Scalar scalar:
                anchors.Add(scalar.Anchor);
                scalars.Add(scalar);
                break;
            default:
                break;
        }

        return true;
    }
}
