using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dianjiao.Render.Search;

/// <summary>Writes scripts that hold texts, in the form <c>TX("041",{…})</c>.</summary>
internal static class TextScript
{
    // The default encoder would escape every Han character. That is not needed, as the file is never part of an HTML
    // page.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the beginning of a script, up to its texts.</summary>
    public static void Begin(ArrayBufferWriter<byte> buffer, string folder)
    {
        buffer.Write("TX("u8);
        using (var json = Json(buffer))
        {
            json.WriteStringValue(folder);
        }

        buffer.Write(","u8);
    }

    public static Utf8JsonWriter Json(ArrayBufferWriter<byte> buffer) => new(buffer, Options);

    /// <summary>Writes the end of a script.</summary>
    public static void End(ArrayBufferWriter<byte> buffer) => buffer.Write(");\n"u8);

    /// <summary>
    /// Writes a text as an array: the letter of its lane, the text and, where it has them, language, id, mark and
    /// lemma.
    /// </summary>
    public static void Write(Utf8JsonWriter json, SearchField field)
    {
        var lane = ((char)field.Lane).ToString();
        if (field.Id.Length > 0)
        {
            Write(json, lane, field.Text, field.Language, field.Id, field.Mark, field.Lemma);
        }
        else if (field.Language.Length > 0)
        {
            Write(json, lane, field.Text, field.Language);
        }
        else
        {
            Write(json, lane, field.Text);
        }
    }

    /// <summary>Writes strings as an array.</summary>
    public static void Write(Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
