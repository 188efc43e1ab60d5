namespace Dianjiao.Render.Metadata;

/// <summary>Where a licence that an edition names can be read.</summary>
internal static class LicenceAddress
{
    private const string Commons = "https://creativecommons.org/";

    /// <summary>Null for one that is not among the Creative Commons licences: CC BY 4.0, CC BY-SA 4.0, CC0 1.0 and their like.</summary>
    public static string? Of(string licence)
    {
        if (Uri.TryCreate(licence, UriKind.Absolute, out var address))
        {
            return address.Scheme is "https" or "http" ? licence : null;
        }

        var words = licence.ToLowerInvariant().Replace("cc-", "cc ", StringComparison.Ordinal);
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["cc0", ..] => Commons + "publicdomain/zero/1.0/",
            [
                "cc",
                "by"
                or "by-sa"
                or "by-nc"
                or "by-nd"
                or "by-nc-sa"
                or "by-nc-nd",
                "4.0",
            ] parts => $"{Commons}licenses/{parts[1]}/{parts[2]}/",
            _ => null,
        };
    }
}
