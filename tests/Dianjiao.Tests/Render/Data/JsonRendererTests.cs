using System.Text;
using Dianjiao.Render.Data;

namespace Dianjiao.Tests.Render.Data;

/// <summary>The data of a volume, to the letter: names, order and types are a promise to other programs.</summary>
public sealed class JsonRendererTests
{
    [Fact]
    public void AVolumeIsGivenAsItWasPromised()
    {
        var edition = Loaded
            .Of(
                "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n〈按：此事可疑。〉\n",
                (
                    "seeds/edition.yml",
                    "title: 北山志\nlanguage: en\nwitnesses:\n  - { siglum: D, name: A print }\n"
                ),
                (
                    "seeds/001/translation.en.md",
                    "## 1.1–1.2\n\nA wall was built. *Nobody* had kept watch.\n"
                ),
                ("seeds/001/notes.en.md", "## 1.2 水陸\nBoth ways, see [[1.1]].\n"),
                (
                    "seeds/001/apparatus.yml",
                    "- emend: 1.2\n  lemma: 盜劫\n  reading: 盜刧\n  kind: conversion\n  reason: It is so.\n  witness: [D]\n  certainty: probable\n"
                ),
                (
                    "seeds/001/parallels.yml",
                    "- at: 1.1\n  lemma: 築城\n  work: 北山記\n  volume: 3\n  date: 1218-03-01\n  quotation: 築城北山\n  agreement: agrees\n  checked: true\n"
                )
            )
            .Edition!;

        var file = Assert.Single(new JsonRenderer().Render(edition));

        Assert.Equal("001/edition.json", file.Path);
        Assert.Equal(
            """
            {
              "volume": "1",
              "segments": [
                {
                  "locus": "1.1",
                  "kind": "heading",
                  "aliases": [],
                  "of": null,
                  "span": {
                    "line": 1,
                    "column": 1,
                    "endLine": 1,
                    "endColumn": 16
                  },
                  "year": "嘉定十一年",
                  "dates": [
                    {
                      "text": "嘉定十一年春二月",
                      "from": "1218-02-27",
                      "to": "1218-03-27",
                      "calendar": "julian",
                      "certainty": "month",
                      "inherited": false
                    }
                  ],
                  "received": "嘉定十一年春二月，築城於北山。",
                  "base": "嘉定十一年春二月築城於北山",
                  "reading": "嘉定十一年春二月，築城於北山。",
                  "translations": {
                    "en": {
                      "status": "done",
                      "range": "1.1–1.2",
                      "text": "A wall was built. *Nobody* had kept watch."
                    }
                  },
                  "notes": [],
                  "apparatus": [],
                  "parallels": [
                    {
                      "id": "1.1-p1",
                      "lemma": "築城",
                      "work": "北山記",
                      "volume": "3",
                      "section": "",
                      "day": "",
                      "date": "1218-03-01",
                      "quotation": "築城北山",
                      "agreement": "agrees",
                      "note": "",
                      "checked": true
                    }
                  ]
                },
                {
                  "locus": "1.2",
                  "kind": "detail",
                  "aliases": [],
                  "of": "1.1",
                  "span": {
                    "line": 2,
                    "column": 1,
                    "endLine": 2,
                    "endColumn": 19
                  },
                  "year": "嘉定十一年",
                  "dates": [],
                  "received": "北山當水陸之衝，久無守備，民苦盜劫。",
                  "base": "北山當水陸之衝久無守備民苦盜劫",
                  "reading": "北山當水陸之衝，久無守備，民苦盜刧。",
                  "translations": {
                    "en": {
                      "status": "done",
                      "range": "1.1–1.2",
                      "text": ""
                    }
                  },
                  "notes": [
                    {
                      "id": "1.2-n1",
                      "kind": "note",
                      "series": "notes",
                      "lang": "en",
                      "lemma": "水陸",
                      "text": "Both ways, see [[1.1]]."
                    }
                  ],
                  "apparatus": [
                    {
                      "id": "1.2-a1",
                      "action": "emend",
                      "kind": "conversion",
                      "received": "盜劫",
                      "reading": "盜刧",
                      "readings": [],
                      "code": null,
                      "reason": "It is so.",
                      "witnesses": [
                        "D"
                      ],
                      "certainty": "probable",
                      "responsibility": null
                    }
                  ],
                  "parallels": []
                },
                {
                  "locus": "1.3",
                  "kind": "commentary",
                  "aliases": [],
                  "of": "1.1",
                  "span": {
                    "line": 3,
                    "column": 1,
                    "endLine": 3,
                    "endColumn": 10
                  },
                  "year": "嘉定十一年",
                  "dates": [],
                  "received": "〈按：此事可疑。〉",
                  "base": "此事可疑",
                  "reading": "此事可疑。",
                  "translations": {
                    "en": {
                      "status": "empty",
                      "range": null,
                      "text": ""
                    }
                  },
                  "notes": [],
                  "apparatus": [],
                  "parallels": []
                }
              ]
            }

            """,
            Encoding.UTF8.GetString(file.Content.Span)
        );
    }
}
