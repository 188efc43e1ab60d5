using Dianjiao.Templating.Compiling;

namespace Dianjiao.Templating.Functions;

/// <summary>The built-in objects and their functions.</summary>
internal static class Builtins
{
    private static readonly Dictionary<string, Dictionary<string, Builtin>> Spaces = new(
        StringComparer.Ordinal
    )
    {
        ["array"] = Index(ArrayFunctions.All()),
        ["html"] = Index(HtmlFunctions.All()),
        ["math"] = Index(MathFunctions.All()),
        ["object"] = Index(ObjectFunctions.All()),
        ["string"] = Index(
            StringFunctions.All().Concat(TextEditing.All()).Concat(TextEncoding.All())
        ),
    };

    // What Scriban has besides, and why it is not here.
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["date"] = "'date' is not supported: dates are text in the views",
        ["timespan"] = "'timespan' is not supported: periods are text in the views",
        ["regex"] = "'regex' is not supported: match in the view, or use the functions of 'string'",
        ["math.random"] = "'math.random' is not supported: the same input must give the same page",
        ["math.uuid"] = "'math.uuid' is not supported: the same input must give the same page",
        ["object.eval"] = "'object.eval' is not supported: templates are compiled beforehand",
        ["object.eval_template"] =
            "'object.eval_template' is not supported: templates are compiled beforehand",
        ["object.from_json"] = "'object.from_json' is not supported: read the data into the view",
        ["string.md5"] = "'string.md5' is not supported: use 'string.sha256'",
        ["string.sha1"] = "'string.sha1' is not supported: use 'string.sha256'",
        ["string.hmac_sha1"] = "'string.hmac_sha1' is not supported: use 'string.hmac_sha256'",
        ["object.kind"] = "'object.kind' is not supported: use 'object.typeof'",
    };

    public static Dictionary<string, Builtin>? Find(string space) =>
        Spaces.GetValueOrDefault(space);

    /// <summary>What to say of a name that Scriban knows and this implementation does not; otherwise null.</summary>
    public static string? Refusal(string name) => Refused.GetValueOrDefault(name);

    public static Func<Code[], StaticType> Always(StaticType type) => _ => type;

    private static Dictionary<string, Builtin> Index(IEnumerable<Builtin> functions) =>
        functions.ToDictionary(each =>
            each.Name[(each.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]
        );
}
