using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dianjiao.Cli.Reports;

internal static class JsonText
{
    /// <summary>
    /// Han as it stands, not as numbers: the default encoder is made for HTML pages. It still writes characters beyond
    /// U+FFFF as pairs of numbers, which JSON defines and every reader joins.
    /// </summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            content(json);
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }
}
