using System.Text;

namespace Dianjiao.Calendar;

/// <summary>Reads the tables that are embedded in the assembly: rows of tab-separated fields, # opens a comment.</summary>
internal static class CalendarRows
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream =
            typeof(CalendarRows).Assembly.GetManifestResourceStream("Dianjiao.Calendar." + name)
            ?? throw new InvalidOperationException("The assembly was built without " + name + ".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
