using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dianjiao.Render.Templates.Html;
using Scriban.Runtime;

namespace Dianjiao.Render.Templates.Functions;

/// <summary>
/// The function <c>object.to_json</c>, which gives scripts their data. Unlike the library's, it is bounded in length
/// and depth: a few objects that hold each other twice would be millions when written out.
/// </summary>
internal static class JsonData
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static readonly TemplateFunction Function = new(
        (run, _, arguments) => Of(run, arguments[0]),
        1,
        takesMore: false,
        new ScriptParameterInfo(typeof(object), "value")
    );

    private static ScriptData Of(TemplateRun run, object? value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(run, json, value, 0);
        }

        return new ScriptData(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    private static void Write(TemplateRun run, Utf8JsonWriter json, object? value, int depth)
    {
        if (
            depth > TemplateBounds.Depth
            || json.BytesCommitted + json.BytesPending > TemplateBounds.Text
        )
        {
            throw new PageFault(
                depth > TemplateBounds.Depth
                    ? $"lists or objects stand more than {TemplateBounds.Depth} deep within each other"
                    : $"the JSON is longer than {TemplateBounds.Text:N0} bytes",
                "see that none holds itself, and what is put together how often"
            )
            {
                IsBound = true,
            };
        }

        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case Markup markup:
                json.WriteStringValue(markup.Html);
                break;
            case ScriptData data:
                json.WriteRawValue(data.Json.Length == 0 ? "null" : data.Json);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int or long or float or double or decimal or BigInteger:
                json.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case IScriptObject members:
                Write(
                    run,
                    json,
                    members
                        .GetMembers()
                        .Select(name =>
                            (
                                name,
                                members.TryGetValue(run, run.CurrentSpan, name, out var member)
                                    ? member
                                    : null
                            )
                        ),
                    depth
                );
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var element in list)
                {
                    Write(run, json, element, depth + 1);
                }

                json.WriteEndArray();
                break;
            case IView view:
                Write(
                    run,
                    json,
                    view.Names.Select(name =>
                        (name, view.TryGet(name, out var member) ? member : null)
                    ),
                    depth
                );
                break;
            default:
                json.WriteStringValue(run.ObjectToString(value));
                break;
        }
    }

    private static void Write(
        TemplateRun run,
        Utf8JsonWriter json,
        IEnumerable<(string Name, object? Value)> members,
        int depth
    )
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            Write(run, json, value, depth + 1);
        }

        json.WriteEndObject();
    }
}
