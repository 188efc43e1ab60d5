using System.Text;

namespace Dianjiao.Templating.Runtime;

/// <summary>The names that .NET members have in templates, as the library gives them by default.</summary>
internal static class MemberNames
{
    /// <summary>
    /// <c>BaseText</c> is <c>base_text</c>. A run of capitals counts as one word with what follows: <c>TEIUrl</c>
    /// is <c>teiurl</c>, so views avoid such names.
    /// </summary>
    public static string InTemplates(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        var afterUpper = true;
        foreach (var c in name)
        {
            var upper = char.IsUpper(c);
            if (upper && !afterUpper)
            {
                builder.Append('_');
            }

            builder.Append(char.ToLowerInvariant(c));
            afterUpper = upper;
        }

        return builder.ToString();
    }
}
