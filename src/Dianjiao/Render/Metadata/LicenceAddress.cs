namespace Dianjiao.Render.Metadata;

/// <summary>Finds the address at which a licence can be read.</summary>
internal static class LicenceAddress
{
    private const string Commons = "https://creativecommons.org/";

    /// <summary>
    /// Returns the address of a licence: the text itself if it is an address, or that of a Creative Commons licence (CC
    /// BY 4.0, CC BY-SA 4.0, CC0 1.0 and the like); null for any other.
    /// </summary>
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
