using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Layouts.Cbs;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion;

/// <summary>
/// Which source the tables of a delivery are of: what its source.json or the user says; else what each table says of
/// itself, and then all have to say the same.
/// </summary>
internal sealed class DeliverySource(Delivery delivery, ImportOptions options, Descriptions descriptions, CbsMetadata metadata)
{
    private readonly HashSet<DecimalSign> _proven = [];
    private SourceDescription? _source = delivery.Source;
    private string? _dataset;

    /// <summary>
    /// What the vintage is recorded under. A decimal sign that nobody declared is recorded where all files that have one
    /// prove the same.
    /// </summary>
    internal SourceDescription? Recorded =>
        _source is { DecimalSign: DecimalSign.None } source && _proven.Count == 1 ? source with { DecimalSign = _proven.Single() } : _source;

    /// <summary>Null where it is not known, or another than that of the tables before it; then the findings say so.</summary>
    internal SourceDescription? Of(Table table, TablePlan plan, FindingList findings)
    {
        if (delivery.Source is { } described)
        {
            if (table.File.IsContained || described.Files.Any(f => f.File == table.Name))
                return described;
            findings.Add(FileNotListed.At(table.Name));
            return null;
        }

        var dataset = options.Dataset ?? plan.Dataset;
        if ((_dataset ?? dataset) != dataset && dataset is not null)
            findings.Add(DatasetsMixed.At(table.Name, dataset, _dataset!));
        else if (options.Dataset is null && metadata.OtherTable is { } other)
            findings.Add(DatasetsMixed.At(table.Name, metadata.Table!, other));
        else if (descriptions.Of(dataset, (options.Dataset ?? options.Mapping?.Dataset) is not null, metadata) is not { } source)
            findings.Add(DatasetUnknown.At(table.Name));
        else
        {
            _dataset = dataset;
            return _source ??= source;
        }

        return null;
    }

    /// <summary>That a file proved which sign it has before fractions.</summary>
    internal void Proved(DecimalSign sign) => _proven.Add(sign);
}
