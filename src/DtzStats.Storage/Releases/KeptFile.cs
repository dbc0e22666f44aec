using System.IO.Compression;

namespace DtzStats.Storage.Releases;

/// <summary>A file in the database, compressed.</summary>
internal static class KeptFile
{
    internal static byte[] Pack(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(data);
        return packed.ToArray();
    }

    internal static Stream Unpack(byte[] data) => new BrotliStream(new MemoryStream(data), CompressionMode.Decompress);
}
