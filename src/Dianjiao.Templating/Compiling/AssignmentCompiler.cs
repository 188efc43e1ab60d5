using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>What sets variables: assignments and captures.</summary>
internal static class AssignmentCompiler
{
    public static Exec Assign(Scope scope, AssignStatement statement)
    {
        var value =
            statement.Operator.Length == 0
                ? statement.Value
                : new BinaryExpression(
                    statement.Offset,
                    statement.Operator,
                    statement.OperatorOffset,
                    statement.Target,
                    statement.Value
                );
        var code = ExpressionCompiler.Compile(scope, value);
        var site = scope.At(statement.Target.Offset);
        switch (statement.Target)
        {
            case MemberExpression member:
                var owner = ExpressionCompiler.Compile(scope, member.Target);
                if (owner.Type.Shape is not (Shape.Any or Shape.None))
                {
                    scope.Report(
                        member.NameOffset,
                        $"the member '{member.Name}' cannot be assigned to"
                    );
                }

                return Guarded(
                    site,
                    frame => Members.SetMember(owner.Eval(frame), member.Name, code.Eval(frame))
                );
            case IndexExpression index:
                scope.Program.NoteElementAssignment();
                var target = ExpressionCompiler.Compile(scope, index.Target);
                var at = ExpressionCompiler.Compile(scope, index.Index);
                return Guarded(
                    site,
                    frame => Members.SetIndex(target.Eval(frame), at.Eval(frame), code.Eval(frame))
                );
            default:
                var set = VariableSetter.Of(scope, statement.Target, code.Type);
                return frame =>
                {
                    set?.Invoke(frame, code.Eval(frame));
                    return Flow.Next;
                };
        }
    }

    public static Exec Capture(Scope scope, CaptureStatement statement)
    {
        var body = StatementCompiler.Block(scope, statement.Body);
        var set = VariableSetter.Of(scope, statement.Target, StaticType.Markup);
        return frame =>
        {
            var start = frame.Out.Length;
            var flow = body(frame);
            set?.Invoke(frame, frame.Out.Cut(start));
            return flow;
        };
    }

    private static Exec Guarded(Site site, Action<Frame> action) =>
        frame =>
        {
            try
            {
                action(frame);
                return Flow.Next;
            }
            catch (FunctionFault fault)
            {
                throw site.Fault(fault.Message);
            }
        };
}
