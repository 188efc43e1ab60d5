using Dianjiao.Layers;

namespace Dianjiao.Model.Naming;

/// <summary>
/// All forms of all names as a tree of their characters, so that the cost of searching a text does not grow with the
/// list.
/// </summary>
public sealed class NameIndex
{
    private const int Root = 0;

    private readonly Dictionary<(int Node, int Character), int> next = [];

    // For each node, the form that ends there; null where forms only go on.
    private readonly List<NameForm?> ends = [null];

    public NameIndex(NameList names)
    {
        var forms = new Dictionary<string, List<NameEntry>>(StringComparer.Ordinal);
        foreach (var entry in names.Entries)
        {
            foreach (var form in entry.Forms)
            {
                if (!forms.TryGetValue(form, out var claimants))
                {
                    forms[form] = claimants = [];
                }

                claimants.Add(entry);
            }
        }

        foreach (var (form, claimants) in forms)
        {
            var characters = CodePoints.Of(form);
            var node = Root;
            foreach (var character in characters)
            {
                if (!next.TryGetValue((node, character), out var child))
                {
                    next[(node, character)] = child = ends.Count;
                    ends.Add(null);
                }

                node = child;
            }

            ends[node] = new NameForm(form, characters, [.. claimants]);
        }
    }

    /// <summary>Finds the forms that begin at a place, the shortest first.</summary>
    /// <param name="characters">
    /// The characters, each with the index of its token; a mark as a value that no form holds.
    /// </param>
    /// <param name="found">
    /// The list to be filled, emptied before. It is reused, since this is called for each character of a text.
    /// </param>
    public void At(List<(int CodePoint, int Token)> characters, int place, List<NameForm> found)
    {
        found.Clear();
        for (
            var node = Root;
            place < characters.Count
                && next.TryGetValue((node, characters[place].CodePoint), out node);
            place++
        )
        {
            if (ends[node] is { } form)
            {
                found.Add(form);
            }
        }
    }
}
