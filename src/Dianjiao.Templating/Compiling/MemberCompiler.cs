using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>Members and elements. Members of a view whose type is known are bound here, once for all renderings.</summary>
internal static class MemberCompiler
{
    public static Code Member(Scope scope, MemberExpression member)
    {
        if (member.Target is ArgumentsExpression && member.Name != "size")
        {
            return LocalCompiler.NamedArgument(scope, member);
        }

        if (CallCompiler.IsBuiltin(scope, member))
        {
            return CallCompiler.Call(
                scope,
                new CallExpression(member.Offset, member, [], Piped: false)
            );
        }

        var target = ExpressionCompiler.Compile(scope, member.Target);
        var site = scope.At(member.NameOffset);
        switch (target.Type.Shape)
        {
            case Shape.View:
                return ViewMembers.Of(target.Type.View!).TryGetValue(member.Name, out var accessor)
                    ? OfView(target.Eval, accessor, site, member.Optional)
                    : Unknown(scope, member, target.Type.View!.Name);
            case Shape.List when member.Name == "size":
                return Size(target.Eval, site, member.Optional);
            case Shape.List:
                return Unknown(scope, member, "an array");
            case Shape.String:
            case Shape.Markup:
                return Unknown(scope, member, "a string");
            case Shape.Number:
                return Unknown(scope, member, "a number");
            case Shape.Boolean:
                return Unknown(scope, member, "a boolean");
        }

        var (eval, name, optional) = (target.Eval, member.Name, member.Optional);
        return Code.Guarded(
            target.Type.Shape switch
            {
                Shape.Dictionary => target.Type.Element!,
                Shape.None or Shape.Null => StaticType.None,
                _ => StaticType.Any,
            },
            site,
            frame =>
                eval(frame) is var value && value is null && optional
                    ? null
                    : Members.Get(value, name)
        );
    }

    public static Code Index(Scope scope, IndexExpression expression)
    {
        var target = ExpressionCompiler.Compile(scope, expression.Target);
        var index = ExpressionCompiler.Compile(scope, expression.Index);
        if (index.Constant is string name && target.Type.Shape == Shape.View)
        {
            var member = new MemberExpression(
                expression.Offset,
                expression.Target,
                name,
                expression.Index.Offset,
                Optional: false
            );
            return Member(scope, member);
        }

        var (of, at) = (target.Eval, index.Eval);
        return Code.Guarded(
            target.Type.Shape == Shape.Dictionary ? target.Type.Element! : target.Type.Item,
            scope.At(expression.Index.Offset),
            frame => Members.Index(of(frame), at(frame))
        );
    }

    /// <summary>A member that is known to exist, so that only a missing target can go wrong.</summary>
    public static Code OfView(
        Func<Frame, object?> target,
        MemberAccessor accessor,
        Site site,
        bool optional
    )
    {
        object? Target(Frame frame) =>
            target(frame) is var value && (value is not null || optional)
                ? value
                : throw site.Fault($"null has no member '{accessor.Name}'");

        var get = accessor.Get;
        var (write, test) = (accessor.Write, accessor.Test);
        return new Code(
            StaticType.Of(accessor.Type),
            frame => Target(frame) is { } value ? get(value) : null
        )
        {
            Write = write is null
                ? null
                : frame =>
                {
                    if (Target(frame) is { } value)
                    {
                        write(value, frame.Out);
                    }
                },
            Test = test is null ? null : frame => Target(frame) is { } value && test(value),
        };
    }

    private static Code Size(Func<Frame, object?> target, Site site, bool optional) =>
        new(
            StaticType.Number,
            frame =>
                target(frame) is not { } list
                    ? optional
                        ? null
                        : throw site.Fault("null has no member 'size'")
                    : Sequences.Count(list)
        );

    private static Code Unknown(Scope scope, MemberExpression member, string of) =>
        scope.Fail(member.NameOffset, $"{of} has no member '{member.Name}'");
}
