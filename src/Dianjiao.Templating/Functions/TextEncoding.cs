using System.Security.Cryptography;
using System.Text;
using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>Those functions of <c>string</c> that encode text: literals, Base64, hashes.</summary>
internal static class TextEncoding
{
    public static IEnumerable<Builtin> All()
    {
        yield return One("escape", Escapes.Escape);
        yield return One("literal", text => '"' + Escapes.Escape(text) + '"');
        yield return One(
            "base64_encode",
            text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))
        );
        yield return One("base64_decode", Decode);
        yield return One(
            "sha256",
            text => Hexadecimal(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
        );
        yield return One(
            "sha512",
            text => Hexadecimal(SHA512.HashData(Encoding.UTF8.GetBytes(text)))
        );
        yield return Keyed("hmac_sha256", HMACSHA256.HashData);
        yield return Keyed("hmac_sha512", HMACSHA512.HashData);
    }

    private static Builtin One(string name, Func<string, string> encode) =>
        new(
            "string." + name,
            "text",
            Builtins.Always(StaticType.String),
            (_, a) => encode(Values.Text(a[0]))
        );

    private static Builtin Keyed(string name, Func<byte[], byte[], byte[]> hash) =>
        new(
            "string." + name,
            "text secretKey",
            Builtins.Always(StaticType.String),
            (_, a) =>
                Hexadecimal(
                    hash(
                        Encoding.UTF8.GetBytes(Values.Text(a[1])),
                        Encoding.UTF8.GetBytes(Values.Text(a[0]))
                    )
                )
        );

    private static string Hexadecimal(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static string Decode(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw new FunctionFault("the text is not Base64");
        }
    }
}
