using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Cli;

/// <summary>
/// Writes into the editor's own folder, whole or not at all: a draft beside the file takes its place by rename, and
/// only if the file is still what was read, since a translator may have saved meanwhile.
/// </summary>
internal static class SafeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="before">What the file held when it was read; null when it did not exist.</param>
    /// <returns>Why the file was not written; null when it was.</returns>
    public static string? Write(string path, ImmutableArray<byte>? before, string text)
    {
        string? draft = null;
        try
        {
            // A link within the edition stays a link.
            var target = before is null
                ? path
                : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            draft = Path.Combine(
                Path.GetDirectoryName(target)!,
                $".{Path.GetFileName(target)}.dianjiao-{Environment.ProcessId}"
            );
            File.WriteAllText(draft, text, Utf8);
            if (before is null)
            {
                File.Move(draft, target, overwrite: false);
                return null;
            }

            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(before.Value.AsSpan()))
            {
                File.Delete(draft);
                return "it was saved by someone else meanwhile";
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            }

            // What is not to be written to is not to be replaced either; a rename would not ask.
            using (File.OpenHandle(target, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) { }
            File.Move(draft, target, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(draft);
            return e.Message;
        }
    }

    private static void TryDelete(string? draft)
    {
        try
        {
            if (draft is not null)
            {
                File.Delete(draft);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done; its name begins with a dot, so that no build reads it.
        }
    }
}
