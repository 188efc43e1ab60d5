using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests;

public sealed class Sha256Tests
{
    /// <summary>The examples of FIPS 180-4.</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData(
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    )]
    public void IsTheStandards(string text, string hash)
    {
        var content = Encoding.ASCII.GetBytes(text);
        Assert.Equal(hash, Convert.ToHexStringLower(Sha256.Of(content)));
        using var managed = new Sha256(isManaged: true);
        managed.Append(content);
        Assert.Equal(hash, Convert.ToHexStringLower(managed.Finish()));
    }

    [Fact]
    public void IsTheFrameworksHoweverItIsGiven() =>
        Prop.ForAll<byte[], byte[]>(
                (a, b) =>
                {
                    var hash = SHA256.HashData([.. a, .. b]);
                    Assert.Equal(hash, Sha256.Of([.. a, .. b]));
                    Assert.Equal(hash, Sha256.Of(new ReadOnlyMemory<byte>[] { a, b }));
                    using var stream = new MemoryStream([.. a, .. b]);
                    Assert.Equal(hash, Sha256.Of(stream));
                    using var managed = new Sha256(isManaged: true);
                    managed.Append(a);
                    managed.Append(b);
                    Assert.Equal(hash, managed.Finish());
                }
            )
            .QuickCheckThrowOnFailure();
}
