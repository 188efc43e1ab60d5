namespace Dianjiao.Render.Reading;

/// <summary>What differs between the outputs that write a segment's reading.</summary>
/// <param name="HasReceived">The received characters that an emendation takes away are shown too, told apart from those it puts in.</param>
/// <param name="HasOffices">Offices are names as well: paper lists them, with the pages they are on.</param>
/// <param name="Binds">A reference stays on the line of the character or name before it. The page's own style does that.</param>
/// <param name="HoldsInName">A reference to a name too long to be bound as a whole stands within it, bound to its last character.</param>
public sealed record ReadingForm(bool HasReceived, bool HasOffices, bool Binds, bool HoldsInName)
{
    // csharpier-ignore
    public static ReadingForm Page { get; }  = new(HasReceived: true,  HasOffices: false, Binds: false, HoldsInName: false);

    // csharpier-ignore
    public static ReadingForm Epub { get; }  = new(HasReceived: false, HasOffices: false, Binds: true,  HoldsInName: false);

    // csharpier-ignore
    public static ReadingForm Print { get; } = new(HasReceived: false, HasOffices: true,  Binds: true,  HoldsInName: true);
}
