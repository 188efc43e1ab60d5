namespace Dianjiao.Tests.Render.Promises;

/// <summary>A small edition that has something for every part of every template to show.</summary>
internal static class RichEdition
{
    public static readonly (string Path, string Content)[] Files =
    [
        (
            "seeds/edition.yml",
            """
            title: 北山志
            title-translated: Record of North Mountain
            author: 佚名氏
            author-translated: Anonymous of the North
            editor: Editor Somebody
            version: 7.8.9
            licence: CC BY 4.0
            repository: https://example.org/errors
            base-url: https://example.org/north/
            dynasty: 宋
            translations: [{ language: en, name: English }, { language: fr, name: Français }]
            witnesses: [{ siglum: D, name: A digital text, note: Of the same family. }, { siglum: E, name: A print, note: Of another. }]
            outputs: [pages, search, print, epub]

            """
        ),
        (
            "seeds/001/text.txt",
            """
            序曰：北山者，舊邑也。
            嘉定十一年、夏光定八年春二月，遵頊築城於葭州。
            遵頊以葭州當水陸之衝，久無守備，命李德任築城，幹以私者。〈按：此城前史不載。〉
            五月丙子，金人入葭州。
            夏兵敗，退保鄜州城下，
            德任死之，遵頊哭之，遵頊歸葭州，遵頊又歸葭州，遵頊不言。
            嘉定十二年春正月，遣使來聘。
            使者留旬日，獻良馬百匹，賜宴而歸，遵頊喜之，遵頊厚賜之。
            〈按：來聘之事，他書不載。〉
            〈按：宋史亦略之。〉
            二月，築城於西山。
            西山之下，舊有戍卒三百人，至是增為千人。
            〈按：LONG〉
            三月，又築城。
            又築城於東山，與西山相望，皆有戍卒守之。
            大雨，河水溢。
            河水既溢，壞民廬舍甚眾，發粟賑之。

            """.Replace(
                "LONG",
                string.Concat(Enumerable.Repeat("北山之城，前史不載，州志亦不言其始末。", 40)),
                StringComparison.Ordinal
            )
        ),
        ("seeds/002/text.txt", "嘉定十三年秋八月，築城於南山。\n南山在河之陽，民多依之以居。\n"),
        (
            "seeds/002/punctuation.txt",
            "嘉定十三年秋八月，築城於南山。\n南山，在河之陽，民多依之以居。\n"
        ),
        (
            "seeds/001/apparatus.yml",
            """
            - { emend: 1.3, lemma: 幹, reading: 干, kind: conversion, witness: D, reason: The script was converted. }
            - { join: [1.5, 1.6], reason: The line was broken. }
            - { variant: 1.8, lemma: 良馬, readings: { E: 駿馬 }, reason: Another print. }
            - { variant: 1.9, lemma: 他書, readings: { E: 別書 }, reason: In a commentary. }
            - { join: [1.9, 1.10], reason: One commentary. }
            - { variant: 1.13, lemma: 州志, occurrence: 1, readings: { E: 縣志 }, reason: In a long one. }
            - { punctuate: 1.7, lemma: 遣使來聘, reading: 遣使，來聘, reason: A pause. }

            """
        ),
        (
            "seeds/001/notes.en.md",
            """
            ## 1.3 水陸之衝
            > 遵頊以葭州當水陸之衝

            A crossing of roads. It was held by turns.

            ## 1.2
            Of the whole line. With a body.

            ## 1.9 來聘
            Of a commentary.

            """
        ),
        (
            "seeds/001/parallels.yml",
            """
            - { at: 1.4, lemma: 金人, work: 金史, volume: 15, section: 宣宗, day: 興定二年五月丙子, date: 1218-05-31, quotation: 破其城而還, agreement: date, note: The year differs there., checked: true }
            - { at: 1.8, work: 宋史, quotation: 夏人來聘, agreement: agrees, note: Shorter., checked: false }

            """
        ),
        (
            "seeds/001/translation.en.md",
            """
            ## 1.2
            > 嘉定十一年、夏光定八年春二月，遵頊築城於葭州。

            Zunxu walled Jiazhou.

            ## 1.3
            > 不是這樣

            He did so in fear.

            ## 1.4–1.5
            The Jin entered it; the men of Xia were beaten.

            ## 1.9
            Others do not tell it.

            ## 1.13
            The wall is told of nowhere.

            """
        ),
        ("seeds/001/translation.fr.md", "## 1.2\nIl fortifia la ville.\n"),
        (
            "seeds/names.yml",
            """
            persons:
              - { id: li-zunxu, name: 李遵頊, forms: [遵頊], pinyin: Li Zunxu, en: Emperor Zunxu, gloss: Ruler of Xia., dates: 1163–1226, dynasty: Xia, certainty: certain, identifiers: { Wikidata: Q1, CBDB: 12 } }
              - { id: li-deren, name: 李德任, forms: [李德任, 德任], pinyin: Li Deren, gloss: A general. }
              - { id: nobody, name: 無名氏, pinyin: Wuming, gloss: Nowhere in the text. }
            places:
              - { id: jiazhou, name: 葭州, pinyin: Jiazhou, en: Reed Town, coordinates: [38.0, 110.5], certainty: certain, gloss: A town. }
              - { id: fuzhou, name: 鄜州, pinyin: Fuzhou, coordinates: [36.0, 109.4], certainty: probable, gloss: Another town. }
              - { id: nowhere, name: 無何有, pinyin: Wuheyou, certainty: unknown, gloss: No town. }
            works:
              - { id: jinshi, name: 金史, pinyin: Jinshi, en: History of Jin, gloss: A history. }

            """
        ),
        (
            "seeds/pages/principles.md",
            "---\ntitle: Principles\ntitle-zh: 凡例\n---\n\n## How it is done\n\nWith care, see [[1.2]].\n"
        ),
    ];
}
