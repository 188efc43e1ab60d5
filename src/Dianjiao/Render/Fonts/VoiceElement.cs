namespace Dianjiao.Render.Fonts;

/// <summary>
/// An element, as far as style sheets tell fonts by it, with the voice of the text in it. Equal elements within equal
/// elements share one object: a page has some hundred of them, and the rules are applied to each only once.
/// </summary>
internal sealed class VoiceElement
{
    private readonly VoiceSheet sheet;
    private readonly Dictionary<string, VoiceElement> inner = new(StringComparer.Ordinal);

    private VoiceElement(
        VoiceSheet sheet,
        VoiceElement? outer,
        string name,
        string classes,
        string ownLanguage
    )
    {
        this.sheet = sheet;
        Outer = outer;
        Name = name;
        Classes = classes.Split(
            [' ', '\t', '\n', '\r', '\f'],
            StringSplitOptions.RemoveEmptyEntries
        );
        OwnLanguage = ownLanguage;
        Language = ownLanguage.Length > 0 ? ownLanguage : outer?.Language ?? "";
        Voice = outer is null ? default : sheet.VoiceOf(this, outer.Voice);
    }

    /// <summary>The element around this one; null for the root, which stands for the place of all pages.</summary>
    public VoiceElement? Outer { get; }

    public string Name { get; }

    public string[] Classes { get; }

    /// <summary>The language in its own attribute; empty where it has none.</summary>
    public string OwnLanguage { get; }

    /// <summary>
    /// The language of the element: its own, or that of the nearest element around it that has one; may be empty.
    /// </summary>
    public string Language { get; }

    /// <summary>The voice of the text in the element.</summary>
    public Voice Voice { get; }

    /// <summary>Returns the root, in which all pages stand to which the rules apply.</summary>
    public static VoiceElement Of(VoiceSheet sheet) => new(sheet, null, "", "", "");

    /// <summary>Returns the element with these attributes within this one.</summary>
    public VoiceElement In(
        ReadOnlySpan<char> name,
        ReadOnlySpan<char> classes,
        ReadOnlySpan<char> language
    )
    {
        var length = name.Length + classes.Length + language.Length + 2;
        Span<char> key = length <= 256 ? stackalloc char[length] : new char[length];
        name.CopyTo(key);
        key[name.Length] = '\n';
        classes.CopyTo(key[(name.Length + 1)..]);
        key[name.Length + 1 + classes.Length] = '\n';
        language.CopyTo(key[(name.Length + classes.Length + 2)..]);
        var known = inner.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(key, out var element))
        {
            element = new VoiceElement(
                sheet,
                this,
                name.ToString(),
                classes.ToString(),
                language.ToString()
            );
            known[key] = element;
        }

        return element;
    }
}
