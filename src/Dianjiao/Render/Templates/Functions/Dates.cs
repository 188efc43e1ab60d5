using System.Text.RegularExpressions;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dianjiao.Render.Templates.Functions;

/// <summary>The language's dates, but none that would come out otherwise in another time zone.</summary>
internal sealed partial class Dates : DateTimeFunctions
{
    public Dates()
    {
        var text = new ScriptParameterInfo(typeof(string), "text");
        SetValue(
            "parse",
            new TemplateFunction(
                (run, caller, a) =>
                    Parse(run, Unzoned(caller, a[0]), a[1] as string, a[2] as string),
                1,
                takesMore: false,
                text,
                new ScriptParameterInfo(typeof(string), "pattern", null),
                new ScriptParameterInfo(typeof(string), "culture", null)
            ),
            readOnly: true
        );
        SetValue(
            "parse_to_string",
            new TemplateFunction(
                (run, caller, a) =>
                    ParseToString(
                        run,
                        Unzoned(caller, a[0]),
                        a[1] as string,
                        a[2] as string,
                        a[3] as string,
                        a[4] as string
                    ),
                1,
                takesMore: false,
                text,
                new ScriptParameterInfo(typeof(string), "output_pattern", null),
                new ScriptParameterInfo(typeof(string), "output_culture", null),
                new ScriptParameterInfo(typeof(string), "input_pattern", null),
                new ScriptParameterInfo(typeof(string), "input_culture", null)
            ),
            readOnly: true
        );
    }

    public override object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        foreach (var argument in arguments)
        {
            Unzoned(callerContext ?? context.CurrentNode!, argument);
        }

        return base.Invoke(context, callerContext, arguments, blockStatement);
    }

    /// <exception cref="TemplateFault">The time has a zone, which would be turned into that of the machine.</exception>
    private static string? Unzoned(ScriptNode caller, object? text) =>
        text is string time && Zone().IsMatch(time)
            ? throw new TemplateFault(
                caller.Span,
                $"{time} has a time zone, and would come out otherwise on another machine",
                "leave the zone out"
            )
            : text?.ToString();

    [GeneratedRegex(@":\d\d(\.\d+)?\s*(Z|GMT|UTC|[+-]\d\d?(:?\d\d)?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Zone();
}
