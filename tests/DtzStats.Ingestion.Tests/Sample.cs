using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Codes;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion.Tests;

internal static class Sample
{
    internal static Codelists Codelists { get; } = CodelistReader.Read(Repository.PathOf("data", "codelists"));

    internal static IReadOnlyList<SourceDescription> KnownSources { get; } = Ingestion.KnownSources.In(Repository.PathOf("data", "sources"));

    internal static Importer Importer { get; } = new(Codelists, KnownSources, MappingFile.In(Repository.PathOf("data", "mappings")), TimeProvider.System);

    internal static string File(params ReadOnlySpan<string> names) => Path.Combine([AppContext.BaseDirectory, "Files", .. names]);

    /// <summary>Reads one file under a description of its own, as if a source.json stood beside it.</summary>
    internal static CheckedDelivery Check(string text, DecimalSign sign = DecimalSign.None, int scale = 1)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("cijfers.csv", text);
        folder.Write("source.json", SourceJson.Write(Describe(path, sign, scale)));
        return Importer.Check(folder.FullPath).Single();
    }

    /// <summary>Writes a delivery in a transaction of its own; null where it is refused or was loaded before.</summary>
    internal static WrittenVintage? Write(Store store, CheckedDelivery delivery, ImportOptions? options = null)
    {
        using var transaction = ImportTransaction.Begin(store);
        var written = Importer.Write(store, transaction, delivery, options ?? ImportOptions.None);
        if (!delivery.IsRefused)
            transaction.Commit();
        return written;
    }

    internal static SourceDescription Describe(string path, DecimalSign sign = DecimalSign.None, int scale = 1)
    {
        var text = new BilingualText("Toets", "Test");
        return new SourceDescription(
            "toets",
            "2017",
            DatasetKind.Official,
            text,
            "Uitgever",
            "Tabel",
            "CC BY 4.0",
            text,
            "04-01",
            new Dictionary<string, MeasureInFile> { ["jobs"] = new("jobs", scale, 1), ["establishments"] = new("establishments", scale, 1) },
            sign,
            "SBI2008",
            true,
            [],
            new DateOnly(2026, 11, 24),
            null,
            text,
            [new SourceFileEntry(Path.GetFileName(path), Sha256Of(path))]);
    }

    internal static string Sha256Of(string path) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(path)));
}
