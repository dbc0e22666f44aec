using System.IO.Compression;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;

namespace DtzStats.Ingestion.Reading;

/// <summary>A file to read: as it lies in its folder, or inside a zip or gzip.</summary>
/// <param name="Name">As findings and source lines call it: "cijfers.csv", "cijfers.zip/cijfers.csv".</param>
/// <param name="IsContained">That its bytes are kept as those of the container.</param>
internal sealed record InputFile(string Name, Func<Stream> Open, bool IsContained)
{
    /// <summary>More than any statistics office publishes in one file; a zip that claims more is no table.</summary>
    private const long LargestContent = 64L << 30;

    internal string Extension => Path.GetExtension(Name);

    /// <summary>The file, and what lies in it where it is a zip or gzip; empty where it cannot be read.</summary>
    internal static IReadOnlyList<InputFile> Of(string path, FindingList findings)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new InputFile(name, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan), false);
            using var stream = file.Open();
            Span<byte> first = stackalloc byte[4];
            var length = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            if (first[..length].StartsWith("PK\u0003\u0004"u8) && !IsWorkbook(stream))
                return [file, .. Entries(path, name, stream)];
            if (first[..length].StartsWith([(byte)0x1F, (byte)0x8B]))
                return [file, new InputFile($"{name}/{Path.GetFileNameWithoutExtension(name)}", () => new GZipStream(File.OpenRead(path), CompressionMode.Decompress), true)];
            return [file];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            findings.Add(FileUnreadable.At(name, e));
            return [];
        }
    }

    /// <summary>Whether a zip is an xlsx workbook.</summary>
    internal static bool IsWorkbook(Stream stream)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Any(e => e.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase));
    }

    private static List<InputFile> Entries(string path, string name, Stream stream)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var entries = zip.Entries.Where(e => e.Name.Length > 0).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
        if (entries.Sum(e => e.Length) > LargestContent)
            throw new InvalidDataException("the zip holds more than 64 GB");
        return [.. entries.Select(e => new InputFile($"{name}/{e.FullName}", () => new ZipEntryStream(path, e.FullName), true))];
    }
}
