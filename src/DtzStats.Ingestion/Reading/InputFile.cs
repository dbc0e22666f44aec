using System.IO.Compression;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Reading;

/// <summary>A file to read: as it lies in its folder, or inside a zip or gzip.</summary>
/// <param name="Name">As findings and source lines call it: "cijfers.csv", "cijfers.zip/cijfers.csv".</param>
/// <param name="Bytes">Opens it.</param>
/// <param name="IsContained">That its bytes are kept as those of the container.</param>
internal sealed record InputFile(string Name, Func<Stream> Bytes, bool IsContained)
{
    /// <summary>More than any statistics office publishes in one file; a zip that claims more is no table.</summary>
    private const long LargestContent = 64L << 30;

    /// <summary>A zip is opened again for each file in it.</summary>
    private const int MostEntries = 10_000;

    /// <summary>Extensions of what people read and no program takes for figures.</summary>
    private static readonly string[] Documents = [".pdf", ".doc", ".docx", ".odt", ".rtf", ".md", ".htm", ".html", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".xsd", ".lnk", ".url"];

    private static readonly string[] Notes = ["readme", "leesmij", "lees mij", "lees_mij", "lees-mij", "toelichting", "licentie", "licence", "license"];

    /// <summary>That it is a document, where it lies beside other files.</summary>
    internal bool IsDocument => IsDocumentName(Name);

    /// <summary>That it is called as an explanation is; it may still be a table.</summary>
    internal bool IsNote => Notes.Any(n => Path.GetFileName(Name).StartsWith(n, StringComparison.OrdinalIgnoreCase));

    /// <summary>That it is called a text; it may still be a table.</summary>
    internal bool IsText => Extension.Equals(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>That it is a zip, and nothing lies in it.</summary>
    internal bool IsEmptyArchive { get; init; }

    internal string Extension => Path.GetExtension(Name);

    /// <summary>The file, and what lies in it where it is a zip or gzip.</summary>
    /// <exception cref="UnreadableException">It is not there, may not be read or is damaged.</exception>
    internal static IReadOnlyList<InputFile> Of(string path)
    {
        var name = Path.GetFileName(path);
        var file = new InputFile(name, () => new InputStream(OpenFile(path)), false);
        try
        {
            using var stream = OpenFile(path);
            Span<byte> first = stackalloc byte[4];
            var length = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            if ((first[..length].StartsWith("PK\u0003\u0004"u8) || first[..length].StartsWith("PK\u0005\u0006"u8)) && !IsWorkbook(stream))
                return Entries(path, name, stream) is { Count: > 0 } entries ? [file, .. entries] : [file with { IsEmptyArchive = true }];
            if (first[..length].StartsWith([(byte)0x1F, (byte)0x8B]))
                return [file, new InputFile($"{name}/{Path.GetFileNameWithoutExtension(name)}", () => new GzipContent(OpenFile(path), LargestContent), true)];
            return [file];
        }
        catch (Exception e) when (UnreadableException.IsOfFile(e))
        {
            throw UnreadableException.Of(e);
        }
    }

    /// <exception cref="UnreadableException">As does all reading of what it returns.</exception>
    internal Stream Open()
    {
        try
        {
            return Bytes();
        }
        catch (Exception e) when (UnreadableException.IsOfFile(e))
        {
            throw UnreadableException.Of(e);
        }
    }

    internal static bool IsDocumentName(string name) => Documents.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>All its bytes at once, of a file that has to be in memory as a whole.</summary>
    /// <exception cref="UnreadableException">There are more than <paramref name="megabytes"/>, or it cannot be read.</exception>
    internal MemoryStream ReadWhole(int megabytes)
    {
        using var stream = Open();
        var (whole, buffer) = (new MemoryStream(), new byte[1 << 16]);
        while (stream.Read(buffer) is > 0 and var read)
        {
            if (whole.Length + read > (long)megabytes << 20)
                throw UnreadableException.TooLarge(megabytes);
            whole.Write(buffer, 0, read);
        }

        whole.Position = 0;
        return whole;
    }

    /// <summary>"__MACOSX/", ".DS_Store", "Thumbs.db": what computers leave in a zip.</summary>
    private static bool IsOfTheMachine(string name) =>
        name.Split('/') is var parts && (parts[0] == "__MACOSX" || parts[^1].StartsWith('.') || parts[^1] is "Thumbs.db" or "desktop.ini");

    /// <summary>Whether a zip is an xlsx workbook.</summary>
    internal static bool IsWorkbook(Stream stream)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Any(e => e.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase));
    }

    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    private static List<InputFile> Entries(string path, string name, Stream stream)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var entries = zip.Entries.Where(e => e.Name.Length > 0 && !IsOfTheMachine(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
        if (entries.Sum(e => e.Length) > LargestContent)
            throw UnreadableException.TooLarge(LargestContent >> 20);
        if (entries.Count > MostEntries)
            throw new UnreadableException(new BilingualText($"er zitten meer dan {MostEntries} bestanden in", $"it holds more than {MostEntries} files"));
        if (entries.GroupBy(e => e.FullName).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
            throw new UnreadableException(new BilingualText($"er zitten twee bestanden in die {twice} heten", $"it holds two files that are called {twice}"));
        return [.. entries.Select(e => new InputFile($"{name}/{e.FullName}", () => OpenEntry(path, e.FullName), true))];
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2000", Justification = "The stream closes the zip.")]
    private static ZipContent OpenEntry(string path, string entry)
    {
        var zip = ZipFile.OpenRead(path);
        try
        {
            return new ZipContent(zip, zip.GetEntry(entry)!);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }
}
