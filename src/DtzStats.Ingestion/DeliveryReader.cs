using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Layouts.Cbs;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Ingestion.Parsing;
using DtzStats.Ingestion.Reading;
using DtzStats.Ingestion.Staging;
using DtzStats.Storage;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion;

/// <summary>Reads the files of one delivery, through its layout, into sorted observations; the findings say what is wrong.</summary>
internal sealed class DeliveryReader(
    Delivery delivery, ImportOptions options, Codelists codelists, IReadOnlyList<ILayout> layouts, Descriptions descriptions, KeySpace keys, Store? store, ImportProgress progress, FindingList findings, Scratch scratch)
{
    private readonly List<StagedFile> _files = [];
    private readonly RunList _runs = new();
    private readonly CbsMetadata _metadata = new();
    private SourceDescription? _source = delivery.Source;
    private string _layout = "";
    private long _rows;

    internal CheckedDelivery Read()
    {
        var tables = Open();
        foreach (var table in tables)
            Read(table);
        if (tables.Count == 0 && findings.Count == 0)
            findings.Add(FileWithoutRows.At(delivery.Path));
        return new CheckedDelivery(delivery.Path, _source, _layout, _files, _runs, _rows, delivery.Source is not null, keys, scratch, findings);
    }

    /// <summary>The tables with figures; those with the codes to them are taken in here.</summary>
    private List<(Table Table, int? Container)> Open()
    {
        var tables = new List<(Table, int?)>();
        foreach (var path in delivery.Files)
        {
            var inputs = InputFile.Of(path, findings);
            int? container = inputs.Count > 1 ? Keep(inputs[0]) : null;
            foreach (var input in inputs.Skip(inputs.Count > 1 ? 1 : 0))
                if (Table.Open(input, options.Mapping?.Delimiter is [var sign] ? sign : null, findings) is not { } table)
                    continue;
                else if (_metadata.Add(table))
                    Keep(input, container);
                else
                    tables.Add((table, container));
        }

        return tables;
    }

    private void Read((Table Table, int? Container) opened)
    {
        var (table, container) = opened;
        if (LayoutOf(table) is not { } layout)
        {
            if (table.FirstRows.Count == 0)
                findings.Add(FileWithoutRows.At(table.Name));
            else
                findings.Add(LayoutUnknown.At(new Place(table.Name, table.FirstRows[0].Line), table.FirstRows[0].Fields));
            return;
        }

        if (layout is CbsTableLayout cbs)
            cbs.Metadata = _metadata;
        _layout = layout.Name;
        if (layout.Plan(table, findings) is not { } plan)
            return;
        if ((_source ??= descriptions.Of(options.Dataset ?? plan.Dataset, (options.Dataset ?? options.Mapping?.Dataset) is not null, _metadata)) is not { } source)
            findings.Add(DatasetUnknown.At(table.Name));
        else if (delivery.Source is not null && !table.File.IsContained && source.Files.All(f => f.File != table.Name))
            findings.Add(FileNotListed.At(table.Name));
        else if (plan.WithoutUnit is { } column && delivery.Source is null && !descriptions.Know(source.Dataset))
            findings.Add(UnitUnknown.None(new Place(table.Name, plan.FirstLine - 1, column)));
        else
            Read(table, plan, source, container, layout);
    }

    private void Read(Table table, TablePlan plan, SourceDescription source, int? container, ILayout layout)
    {
        var mark = findings.Mark();
        foreach (var (heading, why) in plan.LeftOut)
            findings.Add(ColumnLeftOut.At(new Place(table.Name, plan.FirstLine - 1, heading), why));
        var sign = table.HasTypedNumbers ? DecimalSign.Point : (layout as MappingLayout)?.Mapping.DecimalSign ?? source.DecimalSign;
        var context = new FileContext(table.Name, (short)_files.Count, plan, source with { DecimalSign = sign }, new NumberNotation(sign, false), false, codelists, keys);
        // Who the establishments are is counted and forgotten; so their rows are not kept as original bytes either.
        var keeps = !table.File.IsContained && !plan.CountsEstablishments;
        var beforeRows = findings.Mark();
        var reader = Read(table, context, keeps);
        if (!Keep(table.File, container, reader, keeps, mark))
            return;
        if (reader.MetUnprovenSign)
        {
            findings.GoBackTo(beforeRows);
            if (new NotationProof(table, context, store, findings).Find() is not { } proven)
                return;
            _source = source with { DecimalSign = proven.DecimalSign };
            reader = Read(table, context with { Notation = proven, Source = _source }, false);
        }

        _rows += reader.Rows;
        _runs.Add(reader.Runs);
        if (reader.Runs.Pieces.Count == 0 && findings.IsCleanUpTo(Stage.Row))
            findings.Add(FileWithoutRows.At(table.Name));
    }

    private TableReader Read(Table table, FileContext context, bool keeps)
    {
        var reader = new TableReader(table, context, scratch, keeps && table is TextTable, progress);
        try
        {
            reader.Read(findings);
        }
        catch (InvalidDataException e)
        {
            // A zip or gzip that turns out damaged half-way.
            findings.Add(FileUnreadable.At(table.Name, e));
        }

        return reader;
    }

    private ILayout? LayoutOf(Table table)
    {
        if (options.Mapping is { } mapping)
            return new MappingLayout(mapping);
        return options.Layout is { } name
            ? layouts.FirstOrDefault(l => l.Name == name && l.Recognises(table.FirstRows))
            : layouts.FirstOrDefault(l => l.Recognises(table.FirstRows));
    }

    /// <summary>Keeps a file that is no table of figures itself: a container, or codes.</summary>
    private int Keep(InputFile file, int? container = null)
    {
        var (sha256, length, pieces) = OriginalBytes.Read(file, container is null ? scratch : null);
        _files.Add(new StagedFile(file.Name, sha256, length, container, pieces));
        return _files.Count - 1;
    }

    /// <summary>False where these are other bytes than source.json describes; then nothing else that was found in them counts.</summary>
    private bool Keep(InputFile file, int? container, TableReader reader, bool keeps, (int, long, Stage?, long) mark)
    {
        var (sha256, length, pieces) = reader.Sha256 is { Length: > 0 } checksum
            ? (checksum, reader.Length, reader.Original)
            : OriginalBytes.Read(file, keeps ? scratch : null);
        _files.Add(new StagedFile(file.Name, sha256, length, container, pieces));
        if (delivery.Source?.Files.FirstOrDefault(f => f.File == file.Name) is not { } entry || entry.Sha256 == sha256)
            return true;
        findings.GoBackTo(mark);
        findings.Add(FileChanged.At(file.Name, sha256, entry.Sha256));
        return false;
    }
}
