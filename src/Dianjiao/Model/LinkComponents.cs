using Dianjiao.Base;

namespace Dianjiao.Model;

/// <summary>
/// Finds segments that lead to each other and back: the strongly connected components of the links, by Tarjan's
/// algorithm (“Depth-First Search and Linear Graph Algorithms”, 1972), which looks at each link once.
/// </summary>
public sealed class LinkComponents
{
    private readonly Dictionary<Locus, (int Number, int Lowest)> visited = [];
    private readonly Dictionary<Locus, int> components = [];
    private readonly Stack<Locus> pending = [];
    private int count;

    public LinkComponents(IEnumerable<Locus> segments, Func<Locus, IEnumerable<Locus>> targets)
    {
        foreach (var segment in segments)
        {
            if (!visited.ContainsKey(segment))
            {
                Visit(segment, targets);
            }
        }
    }

    /// <summary>True if each of the two segments leads to the other.</summary>
    public bool AreOne(Locus one, Locus other) => Of(one) == Of(other);

    /// <summary>Returns the number of a segment's component.</summary>
    public int Of(Locus segment) => components[segment];

    // With a stack of its own instead of recursion: a chain of links may be as long as the edition.
    private void Visit(Locus root, Func<Locus, IEnumerable<Locus>> targets)
    {
        var way = new Stack<(Locus At, IEnumerator<Locus> Targets)>();
        Enter(root);
        while (way.TryPeek(out var step))
        {
            if (step.Targets.MoveNext())
            {
                var target = step.Targets.Current;
                if (!visited.TryGetValue(target, out var known))
                {
                    Enter(target);
                }
                else if (!components.ContainsKey(target))
                {
                    Lower(step.At, known.Number);
                }

                continue;
            }

            way.Pop().Targets.Dispose();
            var (number, lowest) = visited[step.At];
            if (way.TryPeek(out var before))
            {
                Lower(before.At, lowest);
            }

            if (number == lowest)
            {
                while (pending.TryPop(out var member))
                {
                    components[member] = count;
                    if (member == step.At)
                    {
                        break;
                    }
                }

                count++;
            }
        }

        void Enter(Locus at)
        {
            visited[at] = (visited.Count, visited.Count);
            pending.Push(at);
            way.Push((at, targets(at).GetEnumerator()));
        }
    }

    private void Lower(Locus at, int number)
    {
        var (own, lowest) = visited[at];
        visited[at] = (own, Math.Min(lowest, number));
    }
}
