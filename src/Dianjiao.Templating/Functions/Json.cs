using System.Globalization;
using System.Text;
using System.Text.Json;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>Values as JSON.</summary>
internal static class Json
{
    public static string Write(object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, value, 0);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, object? value, int depth)
    {
        switch (value)
        {
            case not null when depth > 20:
                throw new FunctionFault("the value is nested too deep for JSON");
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case string or Markup or Enum or char:
                writer.WriteStringValue(Values.Text(value));
                break;
            case not null when Values.IsNumber(value):
                writer.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case FunctionValue:
                throw new FunctionFault("a function has no JSON");
            case not null when Sequences.IsList(value) && ViewMembers.Dictionary(value) is null:
                writer.WriteStartArray();
                foreach (var item in Sequences.Items(value))
                {
                    Write(writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                foreach (var name in Members.Names(value))
                {
                    writer.WritePropertyName(name);
                    Write(writer, Members.Get(value, name), depth + 1);
                }

                writer.WriteEndObject();
                break;
        }
    }
}
