using Dianjiao.Layers;

namespace Dianjiao.Model.Naming;

/// <summary>All forms of all names by their first character, the longest first: what a text is searched with.</summary>
public sealed class NameIndex
{
    private static readonly List<NameForm> None = [];

    private readonly Dictionary<int, List<NameForm>> byFirst = [];

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
            if (!byFirst.TryGetValue(characters[0], out var list))
            {
                byFirst[characters[0]] = list = [];
            }

            list.Add(new NameForm(form, characters, [.. claimants]));
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Characters.Length.CompareTo(a.Characters.Length));
        }
    }

    /// <summary>The forms that may begin with a character, the longest first.</summary>
    public List<NameForm> Beginning(int character) =>
        byFirst.TryGetValue(character, out var list) ? list : None;
}
