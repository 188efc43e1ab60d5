namespace Dianjiao.Render.Reading;

/// <summary>The differences between the outputs that write a segment's reading.</summary>
/// <param name="HasReceived">
/// True if the received characters that an emendation removes are shown too, told apart from those that it adds.
/// </param>
/// <param name="HasOffices">True if offices are marked as names: paper lists them with their page numbers.</param>
/// <param name="Binds">
/// True if a reference is kept on one line with the character or name before it. On pages the style sheet does this.
/// </param>
/// <param name="HoldsInName">
/// True if a reference to a name that is too long to be kept on one line stands within the name, bound to its last
/// character.
/// </param>
public sealed record ReadingForm(bool HasReceived, bool HasOffices, bool Binds, bool HoldsInName)
{
    // csharpier-ignore
    public static ReadingForm Page { get; }  = new(HasReceived: true,  HasOffices: false, Binds: false, HoldsInName: false);

    // csharpier-ignore
    public static ReadingForm Epub { get; }  = new(HasReceived: false, HasOffices: false, Binds: true,  HoldsInName: false);

    // csharpier-ignore
    public static ReadingForm Print { get; } = new(HasReceived: false, HasOffices: true,  Binds: true,  HoldsInName: true);
}
