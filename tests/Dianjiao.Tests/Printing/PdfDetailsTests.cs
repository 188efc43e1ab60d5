using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Printing;

namespace Dianjiao.Tests.Printing;

public sealed class PdfDetailsTests
{
    private static readonly Edition Edition = Loaded.Of("\n三月，遺金書。\n").Edition!;

    private static readonly PrintReport Report = new(4, 2, 9, [], [], 90);

    [Fact]
    public void WhatTheBrowserCannotSayIsPutIntoARevisionOfItsFile()
    {
        var plain = Pdf();
        var last = Latin(Add(plain))[plain.Length..];

        Assert.Contains(
            "/PageLabels <</Nums [0 <</S /r>> 2 <</S /D>>]>>",
            last,
            StringComparison.Ordinal
        );
        Assert.Contains("/PageLayout /TwoPageRight", last, StringComparison.Ordinal);
        Assert.Contains("/RoleMap <</Em /Span /Strong /Span>>", last, StringComparison.Ordinal);
        Assert.Contains("/Lang (en)", last, StringComparison.Ordinal);
        Assert.Contains("/Author <FEFF", last, StringComparison.Ordinal);
        Assert.Contains("/DianjiaoState (abc)", last, StringComparison.Ordinal);
        // A key that stands twice has no meaning (ISO 32000-1, 7.3.7), and the browser writes this one too.
        Assert.Single(Matches(last, "/ViewerPreferences"));
    }

    [Fact]
    public void TheHourOfPrintingIsNoPartOfIt() =>
        Assert.Equal(Add(Pdf("D:20260102030405+00'00'")), Add(Pdf("D:20270908070605+00'00'")));

    [Fact]
    public void ARadicalThatIsACharacterIsSaidToBeTheCharacter()
    {
        var last = Add(Pdf())[Pdf().Length..];
        var at = last.AsSpan().IndexOf("stream\n"u8) + "stream\n"u8.Length;
        using var map = new StreamReader(
            new ZLibStream(new MemoryStream(last[at..]), CompressionMode.Decompress)
        );

        Assert.Contains("<0001> <91D1>", map.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfAnotherFormIsRefusedAndNotPassedOver()
    {
        var plain = Latin(Pdf());
        string[] others =
        [
            "",
            "no PDF",
            "%PDF-1.4\n%%EOF\n",
            // Compressed objects: the cross-reference is a stream.
            plain[..plain.IndexOf("xref\n", StringComparison.Ordinal)]
                + "9 0 obj\n<</Type /XRef /Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n15\n%%EOF\n",
            plain.Replace("/Root", "/Encrypt 9 0 R /Root", StringComparison.Ordinal),
            plain.Replace("/Root", "/Ruth", StringComparison.Ordinal),
            plain + plain,
            plain.Replace("0000000", "9999999", StringComparison.Ordinal),
            plain.Replace("0 9\n", "0 99999999\n", StringComparison.Ordinal),
        ];

        Assert.All(others, other => Assert.Throws<BrowserException>(() => Add(Latin(other))));
    }

    [Fact]
    public void ADamagedFileIsRefusedOrMendedAndNothingElse()
    {
        var plain = Pdf();
        for (var length = 0; length < plain.Length; length++)
        {
            Try(plain[..length]);
        }

        var random = new Random(1);
        for (var n = 0; n < 3000; n++)
        {
            var damaged = plain.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            Try(damaged);
        }
    }

    private static void Try(byte[] pdf)
    {
        try
        {
            Add(pdf);
        }
        catch (BrowserException)
        {
            // That is the other thing that may come of it.
        }
    }

    private static byte[] Add(byte[] pdf) => PdfDetails.Add(pdf, Edition, Report, false, "abc");

    /// <summary>In the form in which Chromium writes it, with next to nothing in it.</summary>
    private static byte[] Pdf(string clock = "D:20260102030405+00'00'")
    {
        using var deflated = new MemoryStream();
        using (var stream = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write("1 beginbfchar\n<0001> <2FA6>\nendbfchar\n"u8);
        }

        string[] objects =
        [
            $"<</Title (x)\n/Creator (y)\n/CreationDate ({clock})\n/ModDate ({clock})>>",
            "<</Type /Page\n/Parent 6 0 R>>",
            "<</Type /Font\n/ToUnicode 4 0 R>>",
            $"<</Filter /FlateDecode\n/Length {deflated.Length}>> stream\n{Latin(deflated.ToArray())}\nendstream",
            "<</Type /StructTreeRoot>>",
            "<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>",
            "<</Type /Catalog\n/Pages 6 0 R\n/StructTreeRoot 5 0 R\n/ViewerPreferences <</Type /ViewerPreferences\n/DisplayDocTitle true>>\n/Lang (en)>>",
            "<</Title <FEFF0061>\n/Parent 7 0 R>>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder(
            string.Create(
                CultureInfo.InvariantCulture,
                $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"
            )
        );
        for (var n = 1; n <= objects.Length; n++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{n} 0 obj\n{objects[n - 1]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table)
            .Append(
                CultureInfo.InvariantCulture,
                $"trailer\n<</Size {objects.Length + 1}\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
            );
        return Latin(file.ToString());
    }

    private static IEnumerable<int> Matches(string text, string word)
    {
        for (
            var at = text.IndexOf(word, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal)
        )
        {
            yield return at;
        }
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
