using System.IO.Compression;
using System.Text;
using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Layouts.Mappings;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

internal enum Packing
{
    Files,
    Gzip,
    Zip,
}

/// <summary>Files of which it is known what they say.</summary>
/// <param name="Shape">What kind of table it is; for messages.</param>
/// <param name="Known">By key the value that was put in.</param>
/// <param name="Read">What the parts say as they are now, to a reader that knows how they were written.</param>
internal sealed record KnownDelivery(string Shape, List<Part> Parts, IReadOnlyDictionary<FactKey, decimal?> Known, Func<IReadOnlyList<Part>, IEnumerable<Cell>> Read)
{
    internal Packing Packing { get; init; }

    internal string? Dataset { get; init; } = "toets";

    /// <summary>The sign and scale that a source.json tells; null: there is none.</summary>
    internal (DecimalSign Sign, int Scale)? Described { get; init; }

    /// <summary>That the source.json tells of other bytes than the damaged ones.</summary>
    internal bool IsDescriptionOfOriginal { get; init; }

    /// <summary>The mapping to read by, as JSON; null: none.</summary>
    internal Part? Mapping { get; init; }

    internal bool IsColumnOrderFree { get; init; } = true;

    internal bool IsDelimiterFree { get; init; } = true;

    /// <summary>What is done to the container after it was packed; null: nothing.</summary>
    internal Func<byte[], byte[]>? ContainerDamage { get; set; }

    internal IEnumerable<Part> Figures => Parts.Where(p => p.IsFigures);

    internal string LoadedNameOf(Part part) => Packing switch
    {
        Packing.Gzip => $"{part.Name}.gz/{part.Name}",
        Packing.Zip => $"levering.zip/{part.Name}",
        _ => part.Name,
    };

    /// <exception cref="FormatException">The mapping is refused.</exception>
    internal ImportOptions Options => new(Dataset: Dataset, Mapping: Mapping is { } m ? MappingFile.Parse(Encoding.UTF8.GetString(m.Bytes)) : null);

    /// <summary>Writes the files, and returns what to import: a file, or the folder.</summary>
    internal string Place(string folder, IReadOnlyDictionary<string, byte[]> originals)
    {
        var files = Packing switch
        {
            Packing.Zip => [("levering.zip", SheetFile.Zip([.. Parts.Select(p => (p.Name, p.Bytes))], CompressionLevel.Fastest))],
            Packing.Gzip => Parts.ConvertAll(p => ($"{p.Name}.gz", Gzip(p.Bytes))),
            _ => Parts.ConvertAll(p => (p.Name, p.Bytes)),
        };
        foreach (var (name, bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, name), ContainerDamage is null ? bytes : ContainerDamage(bytes));
        var first = Path.Combine(folder, files[0].Item1);
        if (Described is { } described)
            Describe(folder, first, described, originals);
        return files.Count == 1 ? first : folder;
    }

    private void Describe(string folder, string file, (DecimalSign Sign, int Scale) described, IReadOnlyDictionary<string, byte[]> originals)
    {
        var damaged = File.ReadAllBytes(file);
        if (IsDescriptionOfOriginal)
            File.WriteAllBytes(file, originals[Parts[0].Name]);
        var json = SourceJson.Write(Sample.Describe(file, described.Sign, described.Scale));
        File.WriteAllBytes(file, damaged);
        File.WriteAllText(Path.Combine(folder, "source.json"), json);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return stream.ToArray();
    }
}
