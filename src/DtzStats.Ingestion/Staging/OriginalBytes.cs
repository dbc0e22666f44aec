using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Staging;

/// <summary>Compresses and puts away the bytes of a file, a block at a time; takes their checksum on the way.</summary>
internal static class OriginalBytes
{
    /// <summary>The fastest: half the time of the next for a fifth more bytes.</summary>
    private const int Quality = 0;
    private const int Window = 18;

    internal static Piece Keep(ReadOnlySpan<byte> bytes, Scratch scratch)
    {
        var target = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, target, out var length, Quality, Window)
                ? scratch.Add(target.AsSpan(0, length))
                : throw new InvalidOperationException("The largest compressed length was not enough.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(target);
        }
    }

    /// <summary>Goes through a whole file; nothing is put away where <paramref name="scratch"/> is null.</summary>
    internal static (string Sha256, long Length, IReadOnlyList<Piece> Pieces) Read(InputFile file, Scratch? scratch)
    {
        using var stream = file.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, length, pieces) = (new byte[BlockReader.BlockLength], 0L, new List<Piece>());
        while (stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            length += read;
            if (scratch is not null)
                pieces.Add(Keep(buffer.AsSpan(0, read), scratch));
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), length, pieces);
    }
}
