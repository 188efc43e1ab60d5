using System.Globalization;
using System.Text;

namespace Dianjiao.Templating.Runtime;

/// <summary>The escapes of string literals, put in.</summary>
internal static class Escapes
{
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            builder.Append(
                c switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    '\b' => "\\b",
                    '\f' => "\\f",
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    < ' ' => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
                    _ => c.ToString(),
                }
            );
        }

        return builder.ToString();
    }
}
