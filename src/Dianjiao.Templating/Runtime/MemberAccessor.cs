namespace Dianjiao.Templating.Runtime;

/// <summary>
/// One readable member of a view. Get boxes numbers and booleans; where it is known what the value is for, the typed
/// delegates avoid that. They are null for other types of member.
/// </summary>
internal sealed record MemberAccessor(
    string Name,
    Type Type,
    Func<object, object?> Get,
    Action<object, Utf8Output>? Write,
    Func<object, bool>? Test
);
