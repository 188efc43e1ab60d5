using System.Buffers;

namespace Dianjiao.Render.Templates.Html;

/// <content>The part of the reader for content without tags: comments, scripts, styles and titles.</content>
internal sealed partial class HtmlReader
{
    /// <summary>The elements whose content has no tags, numbered from 1; the first two hold code.</summary>
    private static readonly string[] RawElements =
    [
        "",
        "script",
        "style",
        "title",
        "textarea",
        "iframe",
        "xmp",
        "noembed",
        "noframes",
    ];

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\f");

    private const byte Script = 1;
    private const byte Style = 2;

    // The progress of a comment that has just been opened: there > ends it, and !> does not yet.
    private const byte Opened = 4;
    private const byte OpenedHyphen = 5;

    // The progress towards the end of a script after "<!" and "<!-"; the numbers exceed the length of any name.
    private const byte Bang = 50;
    private const byte Hyphen = 51;

    private int OpenDeclaration(char c)
    {
        if (c == '[' && Place.IsForeign)
        {
            throw new PageFault(
                "where a <![CDATA[ ends would not be plain",
                "write the text, and &lt; for <"
            );
        }

        if (c == '-' && Place.Progress == 0)
        {
            Place = Place with { Progress = 1 };
            return 1;
        }

        if (c == '-')
        {
            Place = Place with { State = HtmlState.Comment, Progress = Opened };
            return 1;
        }

        Go(HtmlState.Declaration);
        return 0;
    }

    private void ReadComment(char c, bool isChanged)
    {
        if (c == '>' && Place.Progress >= 2)
        {
            if (Place.IsChanged)
            {
                throw new PageFault(
                    "the hyphens of a value end a comment",
                    "leave a blank behind the value, or take it out of the comment"
                );
            }

            Go(HtmlState.Text);
            return;
        }

        Place = Place with
        {
            IsChanged = c is '-' or '!' && (isChanged || Place.IsChanged),
            Progress = (c, Place.Progress) switch
            {
                ('-', 0 or 3) => 1,
                ('-', Opened) => OpenedHyphen,
                ('-', _) => 2,
                ('!', 2) => 3,
                _ => 0,
            },
        };
    }

    private int ReadRaw(ReadOnlySpan<char> text, bool isChanged)
    {
        var name = RawElements[Place.Element];
        var progress = Place.Progress;
        if (progress == 0)
        {
            var next = text.IndexOf('<');
            var words = next < 0 ? text : text[..next];
            Place = Place with
            {
                HasWords = Place.HasWords || words.ContainsAnyExcept(Blanks),
                Progress = (byte)(next < 0 ? 0 : 1),
            };
            return next < 0 ? text.Length : next + 1;
        }

        var c = text[0];
        if (progress == name.Length + 2 && (c is '/' or '>' || IsBlank(c)))
        {
            Place = Place with { State = HtmlState.InTag, IsEndTag = true, Progress = 0 };
            return 0;
        }

        var goesOn =
            progress < name.Length + 2
            && char.ToLowerInvariant(c) == (progress == 1 ? '/' : name[progress - 2]);
        // A script may use < in its own language; in any other raw content some browser would read it as a tag.
        var isStrict = Place.IsForeign || Place.Element != Script;
        var isComment =
            Place.Element == Script && (c, progress) is ('!', 1) or ('-', Bang) or ('-', Hyphen);
        if ((isComment && progress == Hyphen) || isChanged || (isStrict && !goesOn && !isComment))
        {
            throw new PageFault(
                $"within <{name}> stands {(isComment ? "<!--" : "a < of its own")}: where it ends would not be plain",
                Place.Element is Script or Style
                    ? "put the code into a file in templates/assets/ and link it"
                    : "write &lt; for <"
            );
        }

        Place = Place with
        {
            HasWords = Place.HasWords || !goesOn,
            Progress = (byte)(
                isComment ? (progress == 1 ? Bang : Hyphen)
                : goesOn ? progress + 1
                : c == '<' ? 1
                : 0
            ),
        };
        return 1;
    }
}
