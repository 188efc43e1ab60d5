namespace Dianjiao.Templating.Compiling;

/// <summary>The kinds of <see cref="StaticType"/>. None is what nothing has flowed into yet, Any what may be anything.</summary>
internal enum Shape
{
    None,
    Null,
    Boolean,
    Number,
    String,
    Markup,
    View,
    List,
    Dictionary,
    Any,
}
