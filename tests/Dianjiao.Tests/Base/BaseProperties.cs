using System.Text;
using Dianjiao.Base;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Base;

/// <summary>What holds of every received file.</summary>
public sealed class BaseProperties
{
    // Characters, rare characters, marks, line ends and what is odd, each often enough to meet the others.
    private static readonly string[] Pieces =
    [
        "山",
        "水",
        "按",
        "𠮷",
        "𣲘",
        "〇",
        "□",
        "a",
        "1",
        "。",
        "，",
        "「",
        "」",
        "〈",
        "〉",
        "：",
        "\u3000",
        " ",
        "\t",
        "<",
        "&",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\0",
        "\uFEFF",
        "\uFFFD",
        "\uE000",
        "\u200B",
        "\u0378",
        "\uFFFE",
        "\u0301",
        "\u00A0",
        "\u2028",
        "\U0010FFFF",
    ];

    internal static Gen<string> Texts { get; } =
        Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p));

    [Fact]
    public void AnyFileIsRebuiltByteForByte() =>
        Prop.ForAll(
                Arb.From(Texts),
                text =>
                {
                    var bytes = Encoding.UTF8.GetBytes(text);
                    var file = SourceFile.Decode("text.txt", bytes, new DiagnosticBag())!;
                    return BaseReader
                        .Read(file, new DiagnosticBag())
                        .Rebuild()
                        .SequenceEqual(bytes);
                }
            )
            .Check(Fuzzing.Cases.WithMaxTest(2000).WithEndSize(200));

    [Fact]
    public void AnyBytesAreEitherRebuiltOrRefusedWithTheOffset() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes =>
                {
                    var diagnostics = new DiagnosticBag();
                    var file = SourceFile.Decode("text.txt", bytes, diagnostics);
                    return file is null
                        ? diagnostics.ToSorted().Single().Code.Id == "DJ1001" && !Strict(bytes)
                        : BaseReader.Read(file, new DiagnosticBag()).Rebuild().SequenceEqual(bytes);
                }
            )
            .Check(Fuzzing.Cases.WithMaxTest(2000));

    [Fact]
    public void EveryPlaceIsGivenByLineAndColumnAndBack() =>
        Prop.ForAll(
                Arb.From(Texts),
                text =>
                {
                    var file = SourceFile.FromText("text.txt", text);
                    return Enumerable
                        .Range(0, file.Length + 1)
                        .All(offset =>
                        {
                            var place = file.Position(offset);
                            var before = file.Slice(offset - place.Column + 1, offset);
                            return file.Offset(place.Line, before.Length + 1) == offset;
                        });
                }
            )
            .Check(Fuzzing.Cases.WithMaxTest(300));

    [Fact]
    public void MarksAndCharactersStandWhereTheyStoodInTheFile() =>
        Prop.ForAll(
                Arb.From(Texts),
                text =>
                {
                    var file = SourceFile.FromText("text.txt", text);
                    var read = BaseReader.Read(file, new DiagnosticBag());
                    var codePoints = CodePoints.Of(text);
                    return read.Offsets.Select((o, i) => codePoints[o] == read.Characters[i])
                            .All(same => same)
                        && read.Marks.All(m => codePoints[m.Offset] == m.CodePoint);
                }
            )
            .Check(Fuzzing.Cases.WithMaxTest(500));

    /// <summary>Without marks and line ends.</summary>
    internal static string Characters(string text) =>
        CodePoints.ToText([
            .. CodePoints
                .Of(text)
                .Where(c => !PunctuationMarks.IsMark(c) && c is not ('\n' or '\r')),
        ]);

    private static bool Strict(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(false, true).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
