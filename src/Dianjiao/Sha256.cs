using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace Dianjiao;

/// <summary>
/// Computes SHA-256 (FIPS 180-4) with the system's library, or with one in managed code where there is none: on a Linux
/// without OpenSSL the framework's own would end the program at once.
/// </summary>
public sealed class Sha256 : IDisposable
{
    /// <summary>The length of a hash in bytes.</summary>
    public const int Size = 32;

    // Windows and macOS have their own. On Linux the framework looks for these two.
    private static readonly bool HasSystem =
        !OperatingSystem.IsLinux()
        || NativeLibrary.TryLoad("libssl.so.3", out _)
        || NativeLibrary.TryLoad("libssl.so.1.1", out _);

    private readonly IncrementalHash? system;
    private readonly Sha256Digest? managed;

    /// <param name="isManaged">True for the library in managed code, which is slower.</param>
    public Sha256(bool isManaged)
    {
        if (isManaged)
        {
            managed = new Sha256Digest();
        }
        else
        {
            system = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        }
    }

    public static byte[] Of(ReadOnlySpan<byte> content)
    {
        using var hash = new Sha256(!HasSystem);
        hash.Append(content);
        return hash.Finish();
    }

    /// <summary>Hashes several contents as if they were one.</summary>
    public static byte[] Of(IEnumerable<ReadOnlyMemory<byte>> contents)
    {
        using var hash = new Sha256(!HasSystem);
        foreach (var content in contents)
        {
            hash.Append(content.Span);
        }

        return hash.Finish();
    }

    /// <summary>Hashes what the stream still holds.</summary>
    public static byte[] Of(Stream stream)
    {
        using var hash = new Sha256(!HasSystem);
        var buffer = new byte[64 * 1024];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            hash.Append(buffer.AsSpan(0, read));
        }

        return hash.Finish();
    }

    public void Append(ReadOnlySpan<byte> content)
    {
        system?.AppendData(content);
        managed?.BlockUpdate(content);
    }

    /// <summary>Returns the hash of all that was appended.</summary>
    public byte[] Finish()
    {
        var hash = new byte[Size];
        system?.GetHashAndReset(hash);
        managed?.DoFinal(hash);
        return hash;
    }

    public void Dispose() => system?.Dispose();
}
