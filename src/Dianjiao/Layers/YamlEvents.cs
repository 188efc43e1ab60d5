using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dianjiao.Layers;

/// <summary>The events of a YAML file, no deeper than any file of the format goes: the library reads nested nodes by recursion, and a thousand brackets would exhaust the stack.</summary>
public sealed class YamlEvents : IParser
{
    public const int Deepest = 64;

    private readonly Parser parser;
    private readonly HashSet<AnchorName> anchors = [];

    // Of the collections that are not ended yet; a node that held itself could be walked for ever.
    private readonly Stack<AnchorName> open = [];
    private readonly List<Scalar> scalars = [];
    private int depth;

    public YamlEvents(TextReader text) => parser = new Parser(text);

    /// <summary>The keys and values that were met so far, in the order of the file.</summary>
    public IReadOnlyList<Scalar> Scalars => scalars;

    public ParsingEvent? Current => parser.Current;

    /// <summary>Whether reading stopped at a value that is too long.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>How far reading has come.</summary>
    public Mark Place => parser.Current?.End ?? Mark.Empty;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        var here = parser.Current!;
        depth += here.NestingIncrease;
        // Stream and document are levels too.
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
