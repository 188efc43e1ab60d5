using System.Text;

namespace Dianjiao.Tests.BadInput;

/// <summary>A small edition with a file of every kind, which the fuzzer damages. It is itself without a fault.</summary>
internal static class FuzzEdition
{
    public static IReadOnlyList<(string Path, byte[] Content)> Files { get; } =
    [
        Text(
            "seeds/edition.yml",
            """
            title: 北山志
            title-translated: A Record of the Northern Hill
            author: 無名氏
            editor: A. Reader
            version: 1.1.0
            language: en
            text-language: lzh-Hant
            dynasty: 宋
            translations:
              - language: en
                name: English
            witnesses:
              - siglum: D
                name: 州學本
                note: A printing of the prefectural school.
            note-series:
              - key: notes
              - key: textual
                name: On the text
                marks: roman
            versions:
              - version: 1.1.0
                date: 2026-01-01
                changes: "The *first* year; see [[1.1]]."
            base-url: https://example.org/hill
            repository: https://example.org/source
            licence: CC BY 4.0
            apparatus: positive
            severities:
              DJ4012: info
            colours:
              red: { light: "#1d4f7a", dark: "#8fbfe6" }
            faces:
              roman: Gentium Plus
            """
        ),
        Text(
            "seeds/names.yml",
            """
            persons:
              - id: wang-ji
                name: 王吉
                forms: [王吉, 吉]
                pinyin: Wang Ji
                en: Wang Ji
                en-forms: [Master Wang]
                gloss: Warden of the hill.
                dates: d. 1219
                identifiers: { viaf: "1234" }
            places:
              - id: bei-shan
                name: 北山
                en: Northern Hill
                coordinates: [38.5, 106.3]
                certainty: probable
                where: ['1.1', '1.2']
              - id: nan-ling
                name: 南嶺
                en: Southern Ridge
                coordinates: [35.1, 110.2]
            except:
              - at: '1.2'
                form: 吉
                reason: The word is lucky here.
            """
        ),
        Text(
            "seeds/001/text.txt",
            """
            嘉定十一年春二月，築城於北山。
            北山當水陸之衝，久無守備，民苦盜刧，王吉言不吉。至是發卒三千，伐木運石，兩月而成。
            〈按：北山之城，前史不載。〉

            三月，遣使來聘。使者留旬日，獻良馬百匹。
            〈使者〉賜宴而歸，𠮷士從之。
            夏五月，王吉卒。
            吉在北山十年，民懷其惠。

            """
        ),
        Text(
            "seeds/001/apparatus.yml",
            """
            - emend: 1.2
              lemma: 盜刧
              reading: 盜劫
              kind: copyist
              witness: D
              certainty: certain
              reason: The *older* form; see [[1.3]].
            - split: 1.5
              before: 使者留
              as: 1.5b
              kind: detail
              reason: A detail stands on the line of its heading.
            - variant: 1.1
              lemma: 北山
              readings: { 州志 3: 北岳 }
              reason: "Another name, **perhaps**."
            - accept: 1.7
              code: DJ4012
              reason: As the author wrote it.
            """
        ),
        Text(
            "seeds/001/translation.en.md",
            """
            ## 1.1
            > 嘉定十一年春二月，築城於北山。

            In the second month a wall was built on the Northern Hill.

            ## 1.2/1
            > 北山當水陸之衝，久無守備，民苦盜刧，王吉言不吉。

            The hill lies where roads and rivers meet; *robbers* came, and Wang Ji, [[wang-ji]], said it "boded ill".

            ## 1.3–1.5 [check]

            | a | b |
            | --- | --- |
            | the wall | [[1.1|its building]] |

            - an item
              - another, `code`

            ## 1.7
            Master Wang^1^ died. <b>Bold</b>
            """
        ),
        Text(
            "seeds/001/notes.en.md",
            """
            ## 1.1 北山
            The place is not known. It may be [another](https://example.org/place).

            > A quotation.

            ## 1.2 吉 #2
            See [[1.1]].

            ```
            ## 1.2
            ```

            ## 1.8
            He was *loved*.
            """
        ),
        Text("seeds/001/textual.en.md", "## 1.2 三千\nThe number cannot be right.\n"),
        Text(
            "seeds/001/parallels.yml",
            """
            - at: 1.2
              lemma: 三千
              work: 州志
              volume: "3"
              section: 城池
              day: 二月甲子
              date: 1218-03-05
              quotation: 發卒二千人，城北山。
              agreement: number
              note: Another *number*.
              checked: true
            """
        ),
        Text("seeds/002/text.txt", "嘉定十二年春正月，大雪。\n深三尺，道路不通。\n"),
        Text("seeds/002/punctuation.txt", "嘉定十二年春正月大雪。\n深三尺，道路不通！\n"),
        Text(
            "seeds/pages/introduction.md",
            "---\ntitle: Introduction\ntitle-zh: 序\norder: 1\n---\n\n# The hill\n\nOf 北山 and its [[bei-shan|wall]], see [principles](../principles/index.html).\n\n{{sigla}}\n\n{{interventions}}\n\n{{progress}}\n\n{{versions}}\n"
        ),
        Text("seeds/pages/principles.md", "Words, “quoted”.\n\n1. one\n2. two\n"),
        Text("templates/assets/own.css", "p { color: red }\n"),
        ("templates/assets/own.ttf", Font()),
    ];

    private static (string, byte[]) Text(string path, string text) =>
        (path, Encoding.UTF8.GetBytes(text));

    /// <summary>The least that passes for a font: the tables that every font has, each empty.</summary>
    private static byte[] Font()
    {
        string[] tags = ["cmap", "head", "hhea", "hmtx", "maxp"];
        var font = new List<byte> { 0, 1, 0, 0, 0, (byte)tags.Length, 0, 0, 0, 0, 0, 0 };
        var end = (byte)(12 + (16 * tags.Length));
        foreach (var tag in tags)
        {
            font.AddRange(Encoding.ASCII.GetBytes(tag));
            font.AddRange([0, 0, 0, 0, 0, 0, 0, end, 0, 0, 0, 4]);
        }

        font.AddRange([0, 0, 0, 0]);
        return [.. font];
    }
}
