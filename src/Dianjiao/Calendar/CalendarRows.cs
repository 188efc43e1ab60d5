namespace Dianjiao.Calendar;

/// <summary>
/// Reads the tables embedded in the assembly: rows of tab-separated fields in UTF-8; a row that begins with # is a
/// comment.
/// </summary>
internal static class CalendarRows
{
    /// <summary>Returns the bytes of a table.</summary>
    public static byte[] Read(string name)
    {
        using var stream =
            typeof(CalendarRows).Assembly.GetManifestResourceStream("Dianjiao.Calendar." + name)
            ?? throw new InvalidOperationException("The assembly was built without " + name + ".");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// Takes the next row that is not a comment off the front of a table; false at the end of the table.
    /// </summary>
    public static bool TryRow(ref ReadOnlySpan<byte> table, out ReadOnlySpan<byte> row)
    {
        while (!table.IsEmpty)
        {
            var end = table.IndexOf((byte)'\n');
            row = end < 0 ? table : table[..end];
            table = end < 0 ? [] : table[(end + 1)..];
            if (!row.IsEmpty && row[0] != '#')
            {
                return true;
            }
        }

        row = [];
        return false;
    }

    /// <summary>Takes the next field off the front of a row.</summary>
    public static ReadOnlySpan<byte> Field(ref ReadOnlySpan<byte> row)
    {
        var end = row.IndexOf((byte)'\t');
        var field = end < 0 ? row : row[..end];
        row = end < 0 ? [] : row[(end + 1)..];
        return field;
    }

    /// <summary>Reads a field of decimal digits.</summary>
    public static int Number(ReadOnlySpan<byte> field)
    {
        var value = 0;
        foreach (var digit in field)
        {
            value = (10 * value) + digit - '0';
        }

        return value;
    }
}
