using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dianjiao.Render.Search;

/// <summary>
/// Packs an index into files that a page can load from a disk: <c>IX(17,{"蒙":"古AbC…"},"\nzunxu AbC…")</c>. The entry of
/// a character has those that follow it, each with its segments; each word has a line. Words and characters are packed
/// in their order, so that a shard is found by its first key.
/// </summary>
/// <param name="limit">The size of a shard at which the next is begun, in bytes.</param>
internal sealed class ShardWriter(int limit)
{
    /// <summary>The usual limit, in bytes. A reader on a slow line waits for one shard for each word.</summary>
    public const int DefaultLimit = 128 * 1024;

    private readonly ArrayBufferWriter<byte> words = new(16 * 1024);
    private readonly ArrayBufferWriter<byte> pairs = new(64 * 1024);
    private readonly ImmutableArray<string>.Builder stamps = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<(int, string)>.Builder firstWords =
        ImmutableArray.CreateBuilder<(int, string)>();
    private readonly ImmutableArray<(int, string)>.Builder firstPairs =
        ImmutableArray.CreateBuilder<(int, string)>();
    private readonly List<OutputFile> files = [];
    private int open;

    /// <summary>Returns the shards, and the places of keys in them.</summary>
    public (List<OutputFile> Files, ShardPlan Plan) Write(SearchIndex index)
    {
        foreach (var (word, posting) in index.SortedWords())
        {
            if (Size >= limit)
            {
                Close();
            }

            if (words.WrittenCount == 0)
            {
                firstWords.Add((files.Count, word));
            }

            words.Write("\\n"u8);
            Write(words, word);
            words.Write(" "u8);
            Write(words, posting);
        }

        foreach (var (first, second, posting) in index.SortedPairs())
        {
            // The pairs of a character stay together where possible; those of the most frequent one alone would fill a
            // shard.
            if (Size >= (first == open ? limit * 3 / 2 : limit))
            {
                Close();
            }

            if (pairs.WrittenCount == 0)
            {
                firstPairs.Add((files.Count, CodePoints.ToText([first, second])));
            }

            if (first != open)
            {
                pairs.Write(pairs.WrittenCount == 0 ? "\""u8 : "\",\""u8);
                Write(pairs, first);
                pairs.Write("\":\""u8);
                open = first;
            }

            Write(pairs, second);
            Write(pairs, posting);
        }

        if (Size > 0 || files.Count == 0)
        {
            Close();
        }

        return (
            files,
            new ShardPlan(stamps.ToImmutable(), firstWords.ToImmutable(), firstPairs.ToImmutable())
        );
    }

    private int Size => words.WrittenCount + pairs.WrittenCount;

    private void Close()
    {
        var number = files.Count.ToString(CultureInfo.InvariantCulture);
        var file = new ArrayBufferWriter<byte>(Size + 32);
        Write(file, $"IX({number},{{");
        file.Write(pairs.WrittenSpan);
        file.Write(pairs.WrittenCount > 0 ? "\"},\""u8 : "},\""u8);
        file.Write(words.WrittenSpan);
        file.Write("\");\n"u8);
        files.Add(new OutputFile($"search/ix-{number}.js", file.WrittenMemory));
        stamps.Add(ContentStamp.Of(file.WrittenSpan));
        words.ResetWrittenCount();
        pairs.ResetWrittenCount();
        open = 0;
    }

    private static void Write(ArrayBufferWriter<byte> target, string text) =>
        Encoding.UTF8.GetBytes(text, target);

    private static void Write(ArrayBufferWriter<byte> target, int codePoint) =>
        target.Advance(new Rune(codePoint).EncodeToUtf8(target.GetSpan(4)));

    private static void Write(ArrayBufferWriter<byte> target, Posting posting) =>
        target.Advance(posting.WriteBase64(target.GetSpan(posting.Base64Length)));
}
