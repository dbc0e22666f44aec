using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Layouts.Cbs;

namespace DtzStats.Ingestion;

/// <summary>What can be said of files that come without a source.json.</summary>
internal sealed class Descriptions(Codelists codelists, IReadOnlyList<SourceDescription> known, TimeProvider time)
{
    /// <summary>What is known of the dataset; of one that nobody knows, only its name where the user gave that.</summary>
    /// <param name="isNamedByUser">That the user says that the files are of this dataset.</param>
    internal SourceDescription? Of(string? dataset, bool isNamedByUser, CbsMetadata metadata)
    {
        if (dataset is null)
            return null;
        if (known.LastOrDefault(s => s.Dataset == dataset) is { } description)
            return description with { Retrieved = Today, Origin = null, Files = [], Accepted = [] };
        if (metadata.Table is { Length: > 0 } table)
            return Bare(dataset, metadata.Title ?? table, "Centraal Bureau voor de Statistiek (CBS)", "CC BY 4.0", new BilingualText($"Bron: CBS, {table}", $"Source: CBS, {table}"), table);
        if (CbsTables.Find(dataset) is { } cbs)
            return Bare(dataset, cbs.Title, "Centraal Bureau voor de Statistiek (CBS)", "CC BY 4.0", new BilingualText($"Bron: CBS, {cbs.Code}", $"Source: CBS, {cbs.Code}"), cbs.Code, cbs.Scale);
        return isNamedByUser ? Bare(dataset, dataset, dataset, "-", new BilingualText($"Bron: {dataset}", $"Source: {dataset}"), dataset) : null;
    }

    /// <summary>Whether it is known how the files of a dataset are to be read, its scale with it.</summary>
    internal bool Know(string dataset) => known.Any(s => s.Dataset == dataset) || CbsTables.Find(dataset) is not null;

    internal DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>All measures may occur, each in its own unit; nothing is said of a reference day.</summary>
    private SourceDescription Bare(string dataset, string title, string publisher, string licence, BilingualText credit, string table, int scale = 1) => new(
        dataset,
        "",
        DatasetKind.Official,
        new BilingualText(title, title),
        publisher,
        table,
        licence,
        credit,
        "",
        codelists.Measures.All.ToDictionary(m => m.Code, m => new MeasureInFile(m.Unit.English, scale, 1)),
        DecimalSign.None,
        codelists.Sbi.Code,
        true,
        [],
        Today,
        null,
        new BilingualText("Zonder source.json geladen.", "Loaded without a source.json."),
        []);
}
