using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;

namespace DtzStats.Core.Releases;

/// <summary>All that a release is made of, before it has a name.</summary>
/// <param name="Earlier">The names of the releases before it, in their order: what they told of was weighed.</param>
/// <param name="Vintages">All that it looks at, in the order of their imports.</param>
/// <param name="Datasets">In the order of their codes.</param>
/// <param name="Files">The codelists and other files that figures are read and named by, in the order of their names.</param>
public sealed record ReleaseDraft(
    ReleaseRules Rules, IReadOnlyList<string> Earlier, IReadOnlyList<Vintage> Vintages, IReadOnlyList<DraftDataset> Datasets, IReadOnlyList<ReleaseFile> Files)
{
    /// <summary>
    /// SHA-256 of all of it, and of nothing else: two releases of the same vintages by the same rules have the same unless an earlier one makes a difference to what is withheld. Vintages count
    /// by the checksums of their files, not by when they were imported.
    /// </summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(ReleaseRulesJson.Write(Rules));
        foreach (var vintage in Vintages)
            Add($"{vintage.Dataset}/{vintage.Label} {SourceJson.Write(vintage.Source)}");
        foreach (var file in Files)
            Add($"{file.Name} {Convert.ToHexStringLower(SHA256.HashData(file.Data.Span))}");
        foreach (var (dataset, table, cells) in Datasets.SelectMany(d => (d.Withheld?.Tables ?? new Dictionary<string, IReadOnlyDictionary<CellKey, HideReason>>()).Select(t => (d.Source.Dataset, t.Key, t.Value))))
            foreach (var line in cells.Select(c => Line(dataset, table, c.Key, c.Value)).Order(StringComparer.Ordinal))
                Add(line);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
    }

    private static string Line(string dataset, string table, CellKey cell, HideReason reason) =>
        string.Create(CultureInfo.InvariantCulture, $"{dataset} {table} {cell.Region} {cell.Category} {cell.Period.Year} {(int)reason}");
}

/// <summary>One dataset of a release that is being made.</summary>
/// <param name="Source">As it is described in the store.</param>
/// <param name="Withheld">Null: its publisher has published these very figures itself.</param>
/// <param name="Measures">Those that it has observations of.</param>
public sealed record DraftDataset(SourceDescription Source, WithheldCells? Withheld, int RoundTo, IReadOnlyList<Measure> Measures)
{
    /// <param name="exact">All observations of the dataset.</param>
    /// <param name="withheld">Null: its publisher has published these very figures itself.</param>
    internal static DraftDataset Of(DatasetView exact, Codelists codelists, ReleaseRules rules, WithheldCells? withheld)
    {
        var observed = exact.Observations.Select(o => o.Measure).ToHashSet();
        return new DraftDataset(exact.Source, withheld, rules.RoundingOf(exact.Source), [.. codelists.Measures.All.Where(m => observed.Contains(m.Code))]);
    }

    public Publication Publication(Codelists codelists) => new(codelists, Withheld, RoundTo);

    /// <summary>The table of withheld cells that a measure shares with others; null where it is never published.</summary>
    public string? TableOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Withheld is not null && (MeasureTables.IsNeverPublished(measure) || !measure.IsAdditive) ? null : MeasureTables.Of(measure);
    }

    /// <summary>What a measure is rounded to; 1: it is as it is.</summary>
    public int RoundingOf(Measure measure) => Releases.Publication.RoundingOf(measure, Source, RoundTo);
}

/// <summary>A file that a release keeps.</summary>
/// <param name="Name">With its folder and forward slashes: "codelists/regions.csv".</param>
public sealed record ReleaseFile(string Name, ReadOnlyMemory<byte> Data);
