using System.IO.Compression;

namespace DtzStats.Reporting.Writers.Office;

/// <summary>
/// An Office file is a zip file, in which every part bears the time at which it was made. Here all bear the same one, and
/// stand in the same order, so that the same content gives the same bytes.
/// </summary>
internal static class SteadyZip
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The earliest that a zip file can tell.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Of(Stream package)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
                Copy(entry, to.CreateEntry(entry.FullName, CompressionLevel.Optimal));
        return result.ToArray();
    }

    private static void Copy(ZipArchiveEntry from, ZipArchiveEntry to)
    {
        to.LastWriteTime = Epoch;
        using var source = from.Open();
        using var target = to.Open();
        source.CopyTo(target);
    }
}
