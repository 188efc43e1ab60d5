using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Dianjiao.Render.Templates.Html;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Dianjiao.Render.Templates.Functions;

/// <summary>
/// The functions of the template language. Each is made when a template first names it, and is then shared by all
/// pages. Functions are left out that would make a page depend on more than the edition, or that would run a text as a
/// template.
/// </summary>
internal sealed partial class Builtins : ScriptObject
{
    private const string Clock =
        "is off: a page is the same whenever and wherever it is built; what is to stand there belongs into the edition or the template";

    private static readonly FrozenDictionary<string, string> Off = new Dictionary<string, string>
    {
        ["date"] = Clock,
        ["math.random"] = Clock,
        ["math.uuid"] = Clock,
        ["object.eval"] =
            "is off: no text is run as a template; write a function, or include a template",
        ["object.eval_template"] =
            "is off: no text is run as a template; write a function, or include a template",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The functions of <c>string</c> and <c>regex</c> that return lists.</summary>
    private static readonly FrozenSet<string> ListMakers = FrozenSet.Create(
        StringComparer.Ordinal,
        "match",
        "matches",
        "split"
    );

    /// <summary>Divides a number. The library's own function makes a number of a division by zero.</summary>
    private static readonly TemplateFunction Quotient = new(
        (run, caller, a) =>
            run.ToObject<double>(caller.Span, a[1]) == 0
                ? throw new TemplateFault(
                    caller.Span,
                    "something is divided by zero",
                    "test the divisor before dividing by it"
                )
                : MathFunctions.DividedBy(
                    run,
                    caller.Span,
                    run.ToObject<double>(caller.Span, a[0]),
                    a[1]
                ),
        2,
        takesMore: false,
        new ScriptParameterInfo(typeof(double), "value"),
        new ScriptParameterInfo(typeof(object), "divisor")
    );

    private readonly FrozenDictionary<string, Lazy<object>> values;

    private Builtins()
        : base(0, autoImportStaticsFromThisType: false)
    {
        values = new Dictionary<string, Lazy<object>>
        {
            ["array"] = Shared<ArrayFunctions>("array"),
            ["blank"] = new(EmptyScriptObject.Default),
            ["empty"] = new(EmptyScriptObject.Default),
            ["html"] = Shared<HtmlFunctions>("html"),
            ["include"] = new(() => Includes.One),
            ["include_join"] = new(() => Includes.Several),
            ["math"] = Shared<MathFunctions>("math"),
            ["object"] = Shared<ObjectFunctions>("object"),
            ["regex"] = Shared<RegexFunctions>("regex"),
            ["string"] = Shared<StringFunctions>("string"),
            ["timespan"] = Shared<TimeSpanFunctions>("timespan"),
        }.ToFrozenDictionary(StringComparer.Ordinal);
        IsReadOnly = true;
    }

    /// <summary>The functions, shared by all pages.</summary>
    public static Builtins All { get; } = new();

    public IEnumerable<string> Names => values.Keys;

    /// <summary>Returns why a variable of the language is left out here; null if it is not.</summary>
    public static string? WhyOff(string name) =>
        Off.TryGetValue(name, out var why) ? $"{name} {why}" : null;

    /// <summary>Returns why a function of the language is left out here; null if it is not.</summary>
    public string? WhyOff(object target, string member)
    {
        var name = values
            .FirstOrDefault(v => v.Value.IsValueCreated && v.Value.Value == target)
            .Key;
        return name is not null && Off.TryGetValue($"{name}.{member}", out var why)
            ? $"{name}.{member} {why}"
            : null;
    }

    /// <summary>True if the object is one of those that the language provides.</summary>
    public bool Has(object target) => values.Values.Any(v => v.IsValueCreated && v.Value == target);

    public override bool Contains(string member) => values.ContainsKey(member);

    public override bool CanWrite(string member) => false;

    public override bool TryGetValue(
        TemplateContext? context,
        Scriban.Parsing.SourceSpan span,
        string member,
        out object? value
    )
    {
        var isThere = values.TryGetValue(member, out var made);
        value = made?.Value;
        return isThere;
    }

    private static Lazy<object> Shared<T>(string name)
        where T : ScriptObject, new() =>
        new(() =>
        {
            var functions = new T();
            foreach (var off in Off.Keys)
            {
                if (off.StartsWith(name + ".", StringComparison.Ordinal))
                {
                    functions.Remove(off[(name.Length + 1)..]);
                }
            }

            switch (functions)
            {
                case HtmlFunctions:
                    functions.SetValue("escape", OfText(Escaped.Text), readOnly: true);
                    functions.SetValue("newline_to_br", OfText(Break), readOnly: true);
                    break;
                case StringFunctions or RegexFunctions:
                    foreach (var (function, value) in functions.ToList())
                    {
                        if (value is IScriptCustomFunction slow)
                        {
                            functions.SetValue(
                                function,
                                new TextFunction(slow, makesList: ListMakers.Contains(function)),
                                readOnly: true
                            );
                        }
                    }

                    break;
                case ObjectFunctions:
                    functions.SetValue("to_json", JsonData.Function, readOnly: true);
                    break;
                case MathFunctions:
                    functions.SetValue("divided_by", Quotient, readOnly: true);
                    break;
            }

            functions.IsReadOnly = true;
            return functions;
        });

    /// <summary>Returns a function that makes markup of text, and leaves markup as it is.</summary>
    private static TemplateFunction OfText(Func<string, string> toHtml) =>
        new(
            (run, _, arguments) =>
                arguments[0] switch
                {
                    string text => new Markup(toHtml(text)),
                    ScriptArray or IScriptObject => new Markup(
                        toHtml(run.ObjectToString(arguments[0]) ?? "")
                    ),
                    var other => other,
                },
            1,
            takesMore: false,
            new ScriptParameterInfo(typeof(object), "text")
        );

    private static string Break(string text) => LineEnd().Replace(Escaped.Text(text), "<br />$0");

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineEnd();
}
