using System.IO.Compression;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Reading;

/// <summary>What one file in a zip holds. Its checksum is compared at the end, which .NET does not do: a digit that changed on the way would be a wrong figure.</summary>
internal sealed class ZipContent(ZipArchive zip, ZipArchiveEntry entry) : InputStream(entry.Open(), zip)
{
    private readonly Crc32 _sum = new();

    protected override int Take(Span<byte> buffer)
    {
        var read = base.Take(buffer);
        _sum.Add(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && _sum.Value != entry.Crc32)
            throw new UnreadableException(new BilingualText("het is beschadigd (de controlesom in de zip klopt niet)", "it is damaged (the checksum in the zip does not agree)"));
        return read;
    }
}
