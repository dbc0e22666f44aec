using DtzStats.Core.Datasets;
using DtzStats.Core.Json;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion;

/// <summary>Finds the deliveries in a file or folder: every folder below it with a source.json is one.</summary>
internal static class DeliveryFinder
{
    private const string SourceJsonName = "source.json";

    private static readonly string[] CbsExtensions = [".csv", ".json"];

    private static readonly string[] DataExtensions = [".csv", ".tsv", ".txt", ".xlsx", ".zip", ".gz"];

    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    internal static IReadOnlyList<Delivery> Find(string path, FindingList findings)
    {
        if (File.Exists(path))
            return [InFolderOf(path, findings) ?? new Delivery(path, null, [path])];
        if (!Directory.Exists(path))
            throw new FileNotFoundException(null, path);
        // A data folder keeps its deliveries in sources/, beside the codelists.
        var sources = Path.Combine(path, "sources");
        return InFolder(Directory.Exists(sources) ? sources : path, findings);
    }

    /// <summary>Whether a file in a folder is left alone, by its name: it is no figures, and does not describe any.</summary>
    internal static bool PassesOver(string name) =>
        !DataExtensions.Concat(CbsExtensions).Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<Delivery> InFolder(string path, FindingList findings)
    {
        var described = Directory.EnumerateFiles(path, SourceJsonName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var deliveries = described.Select(json => Described(json, findings)).OfType<Delivery>().ToList();
        var folders = described.Select(json => Path.GetDirectoryName(json)!).ToHashSet();
        var tables = CbsTables(path).Where(t => !folders.Contains(t.Path)).ToList();
        folders.UnionWith(tables.Select(t => t.Path));
        var loose = DataFiles(path, SearchOption.AllDirectories).Where(f => !folders.Contains(Path.GetDirectoryName(f)!)).ToList();
        return [.. deliveries, .. tables, .. loose.Select((f, i) => new Delivery(f, null, [f]) { IsBesideOthers = loose.Count > 1, Documents = i == 0 ? DocumentsBeside(loose) : [] })];
    }

    /// <summary>What lies in the folders of some files and is for people to read.</summary>
    private static IReadOnlyList<string> DocumentsBeside(IEnumerable<string> files) =>
        [.. files.Select(f => Path.GetDirectoryName(f)!).Distinct().SelectMany(Directory.EnumerateFiles)
            .Where(f => !Path.GetFileName(f).StartsWith('.') && InputFile.IsDocumentName(f)).Order(StringComparer.Ordinal)];

    /// <summary>Folders with a table of CBS's open data: figures in one file, and their codes in others.</summary>
    private static IEnumerable<Delivery> CbsTables(string path) =>
        from folder in Directory.EnumerateDirectories(path, "*", SearchOption.AllDirectories).Prepend(path).Order(StringComparer.Ordinal)
        let files = Directory.EnumerateFiles(folder).Where(f => CbsExtensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList()
        where files.Exists(IsCodes)
        select new Delivery(folder, null, files);

    /// <summary>"MeasureCodes.csv", "measure-codes.json", "81575NED_metadata.csv".</summary>
    private static bool IsCodes(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).Replace("-", "", StringComparison.Ordinal);
        return name.EndsWith("MeasureCodes", StringComparison.OrdinalIgnoreCase) || name.EndsWith("_metadata", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("DataProperties", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A file that the source.json beside it lists comes with what that says; else null.</summary>
    private static Delivery? InFolderOf(string file, FindingList findings)
    {
        var json = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, SourceJsonName);
        if (!File.Exists(json) || Described(json, findings) is not { Source: { } source })
            return null;
        var name = Path.GetFileName(file);
        return source.Files.Any(f => f.File == name) ? new Delivery(file, source, [file]) : null;
    }

    private static Delivery? Described(string json, FindingList findings)
    {
        try
        {
            var folder = Path.GetDirectoryName(json)!;
            var source = SourceJson.Parse(File.ReadAllText(json));
            return new Delivery(folder, source, [.. DataFiles(folder, SearchOption.TopDirectoryOnly).Union(source.Files.Select(f => Path.Combine(folder, f.File)))]);
        }
        catch (JsonFaultException e)
        {
            findings.Add(SourceDescriptionWrong.At(Path.GetFileName(json), e.Fault));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(SourceDescriptionWrong.At(Path.GetFileName(json), new(e.Message, e.Message)));
            return null;
        }
    }

    private static IEnumerable<string> DataFiles(string folder, SearchOption option) =>
        Directory.EnumerateFiles(folder, "*", option)
            .Where(f => !Path.GetFileName(f).StartsWith('.') && DataExtensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
