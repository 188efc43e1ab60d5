using Dianjiao.Templating.Runtime;
using Dianjiao.Templating.Syntax;

namespace Dianjiao.Templating.Compiling;

/// <summary>What the running loop shows of itself.</summary>
internal static class LoopValueCompiler
{
    public static Code Read(Scope scope, LoopExpression loop)
    {
        if (scope.Loop is not { } running || running.Keyword != loop.Keyword)
        {
            return scope.Fail(
                loop.Offset,
                $"'{loop.Keyword}.{loop.Member}' stands outside a '{loop.Keyword}'"
            );
        }

        var slot = running.StateSlot;
        Code? code = loop.Member switch
        {
            "index" => Number(slot, state => state.Index),
            "first" => Flag(slot, state => state.Index == 0),
            "even" => Flag(slot, state => state.Index % 2 == 0),
            "odd" => Flag(slot, state => state.Index % 2 != 0),
            "rindex" when loop.Keyword == "for" => Number(
                slot,
                state => state.Length - state.Index - 1
            ),
            "length" when loop.Keyword == "for" => Number(slot, state => state.Length),
            "last" when loop.Keyword == "for" => Flag(
                slot,
                state => state.Index == state.Length - 1
            ),
            "changed" when loop.Keyword == "for" => Flag(slot, state => state.Changed),
            _ => null,
        };
        return code ?? scope.Fail(loop.Offset, $"'{loop.Keyword}' has no member '{loop.Member}'");
    }

    private static Code Number(int slot, Func<LoopState, int> get) =>
        new(StaticType.Number, frame => get((LoopState)frame.Slots[slot]!))
        {
            Write = frame => frame.Out.Number(get((LoopState)frame.Slots[slot]!)),
        };

    private static Code Flag(int slot, Func<LoopState, bool> get) =>
        new(StaticType.Boolean, frame => Values.Box(get((LoopState)frame.Slots[slot]!)))
        {
            Test = frame => get((LoopState)frame.Slots[slot]!),
        };
}
