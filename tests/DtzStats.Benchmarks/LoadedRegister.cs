using System.Globalization;
using System.Security.Cryptography;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Regions;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Benchmarks;

/// <summary>The large tidy file in a database, released, as figures that its publisher has published itself; and questions about it that nobody asked before.</summary>
internal sealed class LoadedRegister
{
    private const string Dataset = "register";
    private const int Seed = 20261125;
    private const int RegionsAsked = 2;

    private readonly TidyFile _file;

    internal LoadedRegister(string folder, int categories)
    {
        _file = new TidyFile(folder, categories);
        _file.Write();
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(_file.Path)!, "source.json"), SourceJson.Write(Source(Dataset)));
        Run("import", Path.GetDirectoryName(_file.Path)!);
        Run("release", "create", "2025");
        Size = new FileInfo(Database).Length;
    }

    internal long Rows => _file.Rows;

    internal string Database => Path.Combine(_file.Folder, "a.db");

    internal string Data => _file.Data;

    /// <summary>In bytes.</summary>
    internal long Size { get; }

    /// <summary>The folder with the same file as another dataset.</summary>
    internal string Again()
    {
        var folder = Path.GetDirectoryName(_file.Path)!;
        File.WriteAllText(Path.Combine(folder, "source.json"), SourceJson.Write(Source("register-2")));
        return folder;
    }

    /// <summary>Verkennen for two municipalities and one industry, each another.</summary>
    internal IReadOnlyList<string> Questions(int count)
    {
        var random = new Random(Seed);
        var codelists = CodelistReader.Read(Path.Combine(Data, "codelists"));
        string[] regions = [.. codelists.Regions.All.Where(r => r.Level == RegionLevel.Municipality && r.ValidTo is null).Select(r => r.Code).Take(TidyFile.Regions)];
        string[] categories = [.. codelists.Sbi.All.Select(c => c.Code)];
        string[] measures = ["jobs", "establishments", "employee-jobs"];
        string Ask() => string.Create(CultureInfo.InvariantCulture, $"/verkennen?form=line&measure={measures[random.Next(measures.Length)]}{string.Concat(random.GetItems(regions, RegionsAsked).Select(r => "&region=" + r))}&sector={categories[random.Next(categories.Length)]}&since=2016");
        return [.. Enumerable.Range(0, count).Select(_ => Ask()).Distinct()];
    }

    private Measured Run(params IReadOnlyList<string> arguments) =>
        Measured.Of("dotnet", [Path.Combine(AppContext.BaseDirectory, "dtzstats.dll"), .. arguments, "--data", Data, "--db", Database]);

    private SourceDescription Source(string dataset)
    {
        using var content = File.OpenRead(_file.Path);
        var (text, checksum) = (new BilingualText("register", "register"), Convert.ToHexStringLower(SHA256.HashData(content)));
        var measures = new[] { "jobs", "establishments", "employee-jobs" }.ToDictionary(m => m, m => new MeasureInFile(m, 1, 1));
        return new SourceDescription(
            dataset, "2025", DatasetKind.Official, text, "DtzStats", "register", "EUPL-1.2", text, "04-01", measures, DecimalSign.None, "SBI2008", true, [],
            new DateOnly(2026, 11, 24), null, text, [new SourceFileEntry(Path.GetFileName(_file.Path), checksum)]) { IsPublic = true };
    }
}
