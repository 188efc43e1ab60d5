using Org.BouncyCastle.Crypto.Digests;

namespace Dianjiao;

/// <summary>
/// Computes SHA-256 (FIPS 180-4) with a library in managed code: the framework's own asks the system for OpenSSL, and
/// on a Linux without it the program would end at once.
/// </summary>
public static class Sha256
{
    /// <summary>The length of a hash in bytes.</summary>
    public const int Size = 32;

    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        var digest = new Sha256Digest();
        digest.BlockUpdate(content);
        return Finished(digest);
    }

    /// <summary>Hashes several contents as if they were one.</summary>
    public static byte[] Of(IEnumerable<ReadOnlyMemory<byte>> contents)
    {
        var digest = new Sha256Digest();
        foreach (var content in contents)
        {
            digest.BlockUpdate(content.Span);
        }

        return Finished(digest);
    }

    /// <summary>Hashes what the stream still holds.</summary>
    public static byte[] Of(Stream stream)
    {
        var digest = new Sha256Digest();
        var buffer = new byte[64 * 1024];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            digest.BlockUpdate(buffer.AsSpan(0, read));
        }

        return Finished(digest);
    }

    private static byte[] Finished(Sha256Digest digest)
    {
        var hash = new byte[Size];
        digest.DoFinal(hash);
        return hash;
    }
}
