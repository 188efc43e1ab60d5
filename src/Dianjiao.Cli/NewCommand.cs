using System.CommandLine;
using System.Text;
using Dianjiao.Cli.Outline;
using Dianjiao.Layers;
using Dianjiao.Write;

namespace Dianjiao.Cli;

internal static class NewCommand
{
    private const string Text = "seeds/001/text.txt";
    private const string Workflow = ".github/workflows/pages.yml";

    /// <summary>The files of the starter that fit its example text only.</summary>
    private static readonly string[] Examples =
    [
        "seeds/001/apparatus.yml",
        "seeds/001/translation.en.md",
        "seeds/001/notes.en.md",
    ];

    public static Command Create(TextWriter error)
    {
        var folder = new Argument<string>("DIR")
        {
            HelpName = "DIR",
            Description = "The folder to make, or an empty one",
        };
        EditionArgument.RefuseWhatIsNoFolder(folder);
        folder.CompletionSources.Add(_ => [Suggestions.Folder]);
        var from = new Option<string>("--from")
        {
            HelpName = "FILE",
            Description = "Your own text, taken over byte for byte, in the place of the example",
        };
        EditionArgument.RefuseNothing(from, "the name of a file");
        from.CompletionSources.Add(_ => [Suggestions.File]);
        var volume = new Option<string>("--volume")
        {
            HelpName = "NAME",
            Description =
                "The volume that your text is, such as 039 [default: what its first line or its file's name says, or 001]",
        };
        volume.Validators.Add(result =>
        {
            if (result.GetResult(from) is null)
            {
                result.AddError("--volume says which volume the text of --from is; name that too");
            }
            else if (
                result.GetValueOrDefault<string>() is { } name
                && OwnText.Refusal(name) is { } why
            )
            {
                result.AddError($"--volume cannot be “{name}”: {why}; write a number, such as 039");
            }
        });
        var command = new Command("new", "Makes the folder of a new edition, which builds at once")
        {
            folder,
            from,
            volume,
        };
        command.SetAction(line =>
            Run(line.GetValue(folder)!, line.GetValue(from), line.GetValue(volume), error)
        );
        return command;
    }

    private static int Run(string folder, string? from, string? volume, TextWriter error)
    {
        var root = Path.GetFullPath(folder);
        try
        {
            if (
                (
                    WriteRule.RefusalOfEdition(root)
                    ?? (from is null ? null : OwnText.RefusalOfFile(from))
                ) is
                { } reason
            )
            {
                error.WriteLine($"dianjiao: {reason}");
                return ExitStatus.WrongUsage;
            }

            // Read first: a text that cannot be read must not leave half an edition.
            var text = from is null ? null : OwnText.Read(from, volume);
            if (NewFolder.Write(root, Files(text)) is { } fault)
            {
                error.WriteLine($"dianjiao: {folder} cannot be made: {fault}");
                return ExitStatus.WrongUsage;
            }

            error.WriteLine($"{folder} is an edition, ready to build");
            if (text is not null)
            {
                WriteTold(text, error);
            }

            error.WriteLine();
            WriteNext(folder, text is not null, error);
            return ExitStatus.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"dianjiao: {folder} cannot be made: {e.Message}");
            return ExitStatus.WrongUsage;
        }
    }

    /// <summary>Returns the files of a new edition with their paths.</summary>
    private static IEnumerable<(string Path, byte[] Content)> Files(OwnText? text)
    {
        var starter = Path.Combine(AppContext.BaseDirectory, "Starter");
        foreach (
            var file in Directory
                .EnumerateFiles(starter, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            // Packages leave out files that begin with a dot, and a .gitignore here would apply to this repository.
            var path = string.Join(
                '/',
                Path.GetRelativePath(starter, file)
                    .Split(Path.DirectorySeparatorChar)
                    .Select(part =>
                        part.StartsWith("dot-", StringComparison.Ordinal) ? "." + part[4..] : part
                    )
            );
            if (text is null)
            {
                yield return (path, Content(file, path));
            }
            else if (!Examples.Contains(path))
            {
                yield return (InVolume(path, text), Content(file, path, text));
            }
        }
    }

    private static byte[] Content(string file, string path) =>
        path == Workflow && ToolOrigin.Own is { } origin
            ? Encoding.UTF8.GetBytes(origin.Fill(File.ReadAllText(file)))
            : File.ReadAllBytes(file);

    private static byte[] Content(string file, string path, OwnText text) =>
        path switch
        {
            Workflow => Content(file, path),
            Text => text.Bytes,
            EditionSettings.SettingsFile => Encoding.UTF8.GetBytes(
                string.Concat(File.ReadLines(file).Select(l => OfOwnText(l, text) + "\n"))
            ),
            _ => Encoding.UTF8.GetBytes(InVolume(File.ReadAllText(file), text)),
        };

    private static string InVolume(string words, OwnText text) =>
        words.Replace("seeds/001/", $"seeds/{text.Volume}/", StringComparison.Ordinal);

    /// <summary>
    /// Adapts a line of the settings: title and dynasty of the example must not stay for another text, nor its script.
    /// </summary>
    private static string OfOwnText(string line, OwnText text) =>
        line.StartsWith("title", StringComparison.Ordinal)
        || line.StartsWith("dynasty", StringComparison.Ordinal)
            ? "# " + line
        : text.IsSimplified && line == "text-language: lzh-Hant"
            ? "text-language: lzh-Hans    # the text was found to be in simplified characters"
        : line;

    private static void WriteTold(OwnText text, TextWriter error)
    {
        error.WriteLine(
            text.Source is { } source
                ? $"its text is volume {text.Volume}, as {source} says: seeds/{text.Volume}/text.txt"
                : $"its text is taken for the first volume: seeds/{text.Volume}/text.txt"
        );
        error.WriteLine("as long as nothing else is in that folder, you may rename it freely");
        if (text.IsSimplified)
        {
            error.WriteLine("it is in simplified characters, so text-language is lzh-Hans");
        }
    }

    private static void WriteNext(string folder, bool hasOwnText, TextWriter error)
    {
        var name = folder.Contains(' ', StringComparison.Ordinal) ? $"'{folder}'" : folder;
        error.WriteLine("Next:");
        error.WriteLine($"  cd {name}");
        if (hasOwnText)
        {
            error.WriteLine("  dianjiao check             what looks damaged, and how to mend it");
            error.WriteLine("  dianjiao slots --lang en   a slot for every segment to translate");
        }

        error.WriteLine("  dianjiao serve             the pages, following every save");
        error.WriteLine(
            hasOwnText
                ? $"and write title and author into {EditionSettings.SettingsFile}"
                : "and read README.md"
        );
        if (ToolOrigin.Own is null)
        {
            error.WriteLine(
                $"Before it is published on GitHub, name Dianjiao's repository in the first lines of {Workflow}"
            );
        }
    }
}
