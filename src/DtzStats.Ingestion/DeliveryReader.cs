using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Checks.RowStage;
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
    private readonly StagedFiles _files = new(scratch);
    private readonly RunList _runs = new();
    private readonly CbsMetadata _metadata = new();
    private readonly LayoutChoice _layouts = new(options, layouts);
    private string _layout = "";
    private long _rows;

    internal CheckedDelivery Read()
    {
        var start = findings.Mark();
        var tables = Open();
        var source = new DeliverySource(delivery, options, descriptions, _metadata);
        foreach (var (table, container) in tables)
            Try(table.Name, () => Read(table, container, source));
        // Its neighbours are loaded without it, and tell of it.
        var isLeftOut = tables.Count == 0 && delivery.IsBesideOthers && findings.IsCleanUpTo(Stage.File);
        if (isLeftOut)
            findings.GoBackTo(start);
        else if (tables.Count == 0 && findings.IsCleanUpTo(Stage.File))
            findings.Add(FileWithoutRows.At(delivery.Path));
        return new CheckedDelivery(delivery.Path, source.Recorded, _layout, _files.All, _runs, _rows, delivery.Source is not null, keys, scratch, findings) { IsLeftOut = isLeftOut };
    }

    /// <summary>Whatever is wrong with the bytes of a file is told here; then nothing else that was found in it counts.</summary>
    private void Try(string file, Action read)
    {
        var mark = findings.Mark();
        try
        {
            read();
        }
        catch (UnreadableException e)
        {
            findings.GoBackTo(mark);
            findings.Add(FileUnreadable.At(file, e.Reason));
        }
    }

    /// <summary>The tables with figures; those with the codes to them are taken in here.</summary>
    private List<(Table Table, int? Container)> Open()
    {
        var tables = new List<(Table, int?)>();
        foreach (var path in delivery.Files)
            Try(Path.GetFileName(path), () =>
            {
                var inputs = InputFile.Of(path);
                int? container = inputs.Count > 1 ? _files.Keep(inputs[0], null, isRead: false) : null;
                foreach (var input in inputs.Skip(inputs.Count > 1 ? 1 : 0))
                    Try(input.Name, () => Open(input, container, tables));
            });
        return tables;
    }

    private void Open(InputFile input, int? container, List<(Table, int?)> tables)
    {
        if (input.IsEmptyArchive)
        {
            findings.Add(FileEmpty.Archive(input.Name));
            return;
        }

        var isBeside = IsBesideOthers(input);
        if (isBeside && input.IsDocument)
        {
            LeaveOut(input, container);
            return;
        }

        var mark = findings.Mark();
        if (Table.Open(input, options.Mapping?.Delimiter is [var sign] ? sign : null, _layouts.Knows, findings) is not { } table)
        {
            if (isBeside && input.IsNote)
            {
                findings.GoBackTo(mark);
                LeaveOut(input, container);
            }

            return;
        }

        // A text without a single row of several fields is prose, whatever it is called.
        if (isBeside && (input.IsNote || (input.IsText && table.FirstRows.All(r => r.Fields.Count <= 1))) && _layouts.Of(table.FirstRows) is null)
        {
            LeaveOut(input, container);
            return;
        }

        if (_metadata.Add(table, findings))
            _files.Keep(input, container, isRead: true);
        else
            tables.Add((table, container));
    }

    /// <summary>Whether it can be left out: what is delivered by itself, or listed by source.json, has to be a table.</summary>
    private bool IsBesideOthers(InputFile input) =>
        input.IsContained || delivery.IsBesideOthers || (delivery.Files.Count > 1 && delivery.Source?.Files.Any(f => f.File == input.Name) != true);

    /// <summary>What is no table is kept with the delivery and told.</summary>
    private void LeaveOut(InputFile input, int? container)
    {
        findings.Add(FileLeftOut.At(input.Name));
        _files.Keep(input, container, isRead: false);
    }

    private void Read(Table table, int? container, DeliverySource sources)
    {
        if (_layouts.Of(table.FirstRows) is not { } layout)
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
        if (LayoutChoice.Plan(layout, table, findings) is not { } plan)
            return;
        // Who the establishments are is counted and forgotten; so their rows are not kept as original bytes either.
        if (plan.CountsEstablishments)
            _files.Forget(container);
        if (sources.Of(table, plan, findings) is not { } source)
            return;
        if (plan.WithoutUnit is { } column && delivery.Source is null && !descriptions.Know(source.Dataset))
            findings.Add(UnitUnknown.None(new Place(table.Name, plan.FirstLine - 1, column)));
        else if (HasMeasuresOf(source, table, plan))
            Read(table, plan, source with { DecimalSign = SignOf(layout, source, sources) }, container, sources);
    }

    /// <summary>Whether the source has all measures that headings name; one that it has not is told once a column and not of each row.</summary>
    private bool HasMeasuresOf(SourceDescription source, Table table, TablePlan plan)
    {
        var texts = new MeasureTexts(codelists.Measures, source, keys.Measures, plan);
        var others = plan.Values
            .Select(v => (v.Index, Measure: (v.Measure ?? (plan.MeasureName is null ? plan.Fixed.Measure : null)) is { } text ? texts.OfOtherSource(text) : null))
            .Where(c => c.Measure is not null).DistinctBy(c => c.Measure).ToList();
        foreach (var (index, measure) in others)
            findings.Add(MeasureUnknown.NotOf(source, new Place(table.Name, plan.FirstLine - 1, plan.Headings[index]), measure!, codelists.Measures));
        return others.Count == 0;
    }

    /// <summary>What the user declares goes before what descriptions say.</summary>
    private DecimalSign SignOf(ILayout layout, SourceDescription source, DeliverySource sources)
    {
        if (options.DecimalSign == DecimalSign.None)
            return (layout as MappingLayout)?.Mapping.DecimalSign ?? source.DecimalSign;
        sources.Proved(options.DecimalSign);
        return options.DecimalSign;
    }

    private void Read(Table table, TablePlan plan, SourceDescription source, int? container, DeliverySource sources)
    {
        var mark = findings.Mark();
        foreach (var (heading, why) in plan.LeftOut)
            findings.Add(ColumnLeftOut.At(new Place(table.Name, plan.FirstLine - 1, heading), why));
        var context = new FileContext(table.Name, _files.Next, plan, source, new NumberNotation(source.DecimalSign, false), false, codelists, keys) { LatestYear = descriptions.Today.Year };
        if (options.IsBesideReaders)
            context = context with { Workers = 1 };
        var keeps = !table.File.IsContained && !plan.CountsEstablishments;
        var beforeRows = findings.Mark();
        var reader = Read(table, context, keeps);
        if (!Keep(table.File, container, reader, plan, keeps, mark))
            return;
        if (reader.MetUnprovenSign)
        {
            findings.GoBackTo(beforeRows);
            if (new NotationProof(table, context, store, findings).Find() is not { } proven)
                return;
            sources.Proved(proven.DecimalSign);
            reader = Read(table, context with { Notation = proven, Source = source with { DecimalSign = proven.DecimalSign } }, false);
        }

        _rows += reader.Rows;
        _runs.Add(reader.Runs);
        if (reader.Runs.Pieces.Count == 0 && findings.IsCleanUpTo(Stage.Row))
            findings.Add(FileWithoutRows.At(table.Name));
    }

    private TableReader Read(Table table, FileContext context, bool keeps)
    {
        var reader = new TableReader(table, context, scratch, keeps && table is TextTable { IsTranscoded: false }, progress);
        reader.Read(findings);
        return reader;
    }

    /// <summary>The headings of columns that hold one measure each, by its code.</summary>
    private Dictionary<string, string> ColumnsOf(TablePlan plan) => plan.Values
        .GroupBy(v => v.Measure is null ? null : codelists.Measures.Find(v.Measure)?.Code)
        .Where(g => g.Key is not null && g.Count() == 1)
        .ToDictionary(g => g.Key!, g => plan.Headings[g.Single().Index]);

    /// <summary>False where these are other bytes than source.json describes; then nothing else that was found in them counts.</summary>
    private bool Keep(InputFile file, int? container, TableReader reader, TablePlan plan, bool keeps, (int, long, Stage?, long) mark)
    {
        var (sha256, length, pieces) = reader.Sha256 is { Length: > 0 } checksum
            ? (checksum, reader.Length, reader.Original)
            : OriginalBytes.Read(file, keeps ? scratch : null);
        _files.Add(new StagedFile(file.Name, sha256, length, container, pieces) { Columns = ColumnsOf(plan) });
        if (delivery.Source?.Files.FirstOrDefault(f => f.File == file.Name) is not { } entry || entry.Sha256 == sha256)
            return true;
        findings.GoBackTo(mark);
        findings.Add(FileChanged.At(file.Name, sha256, entry.Sha256));
        return false;
    }
}
