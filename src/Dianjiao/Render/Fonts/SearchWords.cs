using System.Text.Json;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Reads from a script of the search what its page may show, each text in the voice that it has there (search.js,
/// search.css).
/// </summary>
internal static class SearchWords
{
    private static readonly Voice Text = new(VoiceFamily.Song);
    private static readonly Voice Heading = new(VoiceFamily.Song, IsBold: true);

    // The JSON depth of a text: within the object, the list of segments, a segment, and the text's own array.
    private const int TextDepth = 4;

    /// <param name="script">
    /// The script, in UTF-8: TX("041",{"label":…,"years":[…],"segments":[["41.1",0,"",0,["r",TEXT,LANGUAGE,…],…],…]}).
    /// </param>
    public static void Read(ReadOnlySpan<byte> script, CharacterTally tally)
    {
        var start = script.IndexOf((byte)'{');
        var json = new Utf8JsonReader(script[start..(script.LastIndexOf((byte)'}') + 1)]);
        var isHeading = true;
        while (json.Read())
        {
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    isHeading = !json.ValueTextEquals("segments"u8);
                    break;
                case JsonTokenType.StartArray when !isHeading && json.CurrentDepth == TextDepth - 1:
                    ReadText(ref json, tally);
                    break;
                case JsonTokenType.String when IsWords(json):
                    tally.AddWords(json.GetString(), isHeading ? Heading : default);
                    break;
            }
        }
    }

    private static void ReadText(ref Utf8JsonReader json, CharacterTally tally)
    {
        json.Read();
        var isApparatus = json.ValueTextEquals("a"u8);
        json.Read();
        var text = json.GetString();
        json.Read();
        // A text without a language of its own is in that of the edition's text; an apparatus entry in that of the
        // page.
        var isOfText = json.TokenType == JsonTokenType.String ? json.ValueSpan.IsEmpty : true;
        if (isOfText && !isApparatus)
        {
            tally.Add(text, Text);
        }
        else
        {
            tally.AddWords(text, default);
        }

        // The rest is the mark of a note and the words to which it refers.
        while (json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.String && IsWords(json))
            {
                tally.AddWords(json.GetString(), Text);
            }

            json.Read();
        }
    }

    private static bool IsWords(in Utf8JsonReader json) =>
        json.ValueIsEscaped || json.ValueSpan.ContainsAnyInRange((byte)0x80, byte.MaxValue);
}
