using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// A terminal that does not hide its cursor while something is drawn: a command that is killed could not show it again.
/// </summary>
internal sealed class SteadyTerminal(IAnsiConsole terminal) : IAnsiConsole, IAnsiConsoleCursor
{
    public Profile Profile => terminal.Profile;

    public IAnsiConsoleCursor Cursor => this;

    public IAnsiConsoleInput Input => terminal.Input;

    public IExclusivityMode ExclusivityMode => terminal.ExclusivityMode;

    public RenderPipeline Pipeline => terminal.Pipeline;

    public void Clear(bool home) => terminal.Clear(home);

    public void Write(IRenderable renderable) => terminal.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => terminal.WriteAnsi(action);

    public void Show(bool show) { }

    public void SetPosition(int column, int line) => terminal.Cursor.SetPosition(column, line);

    public void Move(CursorDirection direction, int steps) =>
        terminal.Cursor.Move(direction, steps);
}
