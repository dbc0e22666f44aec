using System.IO.Compression;
using System.Security.Cryptography;

namespace DtzStats.Web.Serving;

/// <summary>A file of the site.</summary>
/// <param name="Version">Of its content, or of that of all files which name each other.</param>
internal sealed record SiteFile(string Name, string ContentType, byte[] Content, string Version)
{
    /// <summary>Of Brotli's 11: a third smaller than what is made at each request, and made in a fraction of a second.</summary>
    private const int Quality = 9;

    private const int Window = 22;

    private readonly Lazy<byte[]> _compressed = new(() => Compress(Content));

    /// <summary>By Brotli, once for all who ask.</summary>
    internal byte[] Compressed => _compressed.Value;

    internal static SiteFile Of(string name, string contentType, byte[] content) => new(name, contentType, content, VersionOf(content));

    internal static string VersionOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..12];

    private static byte[] Compress(byte[] content)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, room, out var length, Quality, Window) ? room[..length] : throw new InvalidOperationException("There is room for the longest result.");
    }
}
