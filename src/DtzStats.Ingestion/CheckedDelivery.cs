using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Staging;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion;

/// <summary>A delivery that was read and checked, and is ready to be imported if nothing failed. Holds its figures until it is disposed of.</summary>
public sealed class CheckedDelivery : IDisposable
{
    private readonly Scratch _scratch;
    private (int, long, Stage?, long) _read;
    private SourceDescription? _described;
    private readonly RunList _runs;
    private readonly IReadOnlyList<StagedFile> _files;

    internal CheckedDelivery(string path, SourceDescription? source, string layout, IReadOnlyList<StagedFile> files, RunList runs, long rows, bool hasDescription, KeySpace keys, Scratch scratch, FindingList findings)
    {
        Path = path;
        Source = source;
        Layout = layout;
        Rows = rows;
        HasDescription = hasDescription;
        Keys = keys;
        Findings = findings;
        _read = findings.Mark();
        _described = source;
        _files = files;
        _runs = runs;
        _scratch = scratch;
    }

    public string Path { get; }

    /// <summary>Null where it could not be told which source it is from; then something failed.</summary>
    public SourceDescription? Source { get; internal set; }

    public string Layout { get; }

    /// <summary>Rows with figures, in all files.</summary>
    public long Rows { get; }

    public FindingList Findings { get; }

    /// <summary>What it does to what was loaded before; known once all its figures were gone through.</summary>
    public DeliverySummary Summary { get; internal set; } = DeliverySummary.Nothing;

    /// <summary>Names of its files.</summary>
    public IReadOnlyList<string> Files => [.. _files.Select(f => f.Name)];

    /// <summary>How many of them were read as figures or codes: not the zip that they came in, nor what lay beside them.</summary>
    public int FilesRead => _files.Count(f => f.IsRead);

    public bool IsRefused => Findings.HasFailure;

    /// <summary>Its figures, in the order of their keys; a cell that is given twice, once.</summary>
    public IEnumerable<Observation> Observations
    {
        get
        {
            var cells = Cells();
            for (var series = cells.Next().ToArray(); series.Length > 0; series = cells.Next().ToArray())
                foreach (var cell in series)
                    yield return ToObservation(cell);
        }
    }

    internal KeySpace Keys { get; }

    /// <summary>That a source.json came with it.</summary>
    internal bool HasDescription { get; }

    internal IReadOnlySet<int> Years => _runs.Years;

    internal int LastYear => _runs.Years.Count == 0 ? 0 : _runs.Years.Max();

    internal bool HasMeasure(string code) => _runs.Measures.Contains(Keys.Measures[code]);

    internal IReadOnlyList<SourceFileEntry> Entries => [.. _files.Where(f => f.Container is null).Select(f => new SourceFileEntry(f.Name, f.Sha256))];

    internal IEnumerable<string> AllChecksums => _files.Select(f => f.Sha256);

    /// <summary>That it is a file without any table, which is passed over because others lie beside it.</summary>
    internal bool IsLeftOut { get; init; }

    /// <summary>Tells what was found in reading; it stays when the delivery is checked again.</summary>
    internal void Tell(Finding finding)
    {
        Findings.Add(finding);
        _read = Findings.Mark();
    }

    /// <summary>As it was when it was read, before it was checked as a whole.</summary>
    internal void ForgetChecks()
    {
        Findings.GoBackTo(_read);
        Source = _described;
    }

    /// <summary>What it is called and said to be, once that is known.</summary>
    internal void Describe(SourceDescription source) => Source = _described = source;

    /// <param name="twice">Told of each cell that is given again.</param>
    internal DistinctCells Cells(Action<CodedObservation, CodedObservation>? twice = null) => new(new CellMerge(_scratch, _runs.Pieces), twice);

    /// <summary>Finds the cells that are given twice, where something else in the rows is wrong and nothing more is looked at.</summary>
    internal void FindTwins()
    {
        var cells = Cells(ReportTwice);
        while (!cells.Next().IsEmpty)
        {
        }

        _read = Findings.Mark();
    }

    internal void ReportTwice(CodedObservation first, CodedObservation again) => Findings.Add(RowTwice.At(
        new Place(Files[again.File], again.Line, _files[again.File].Columns.GetValueOrDefault(Keys.Measures[again.Key.Measure])), $"{Files[first.File]}:{first.Line}", first, again));

    internal IReadOnlyList<DeliveredFile> ToDeliver() => [.. _files.Select(f => f.ToDeliver(_scratch))];

    public void Dispose() => _scratch.Dispose();

    internal Observation ToObservation(CodedObservation cell) => new(
        Keys.Measures[cell.Key.Measure],
        Keys.Regions[cell.Key.Region],
        Keys.Categories[cell.Key.Category],
        new Period(cell.Key.Year),
        cell.Number,
        cell.Marks.Status,
        cell.Marks.Confidentiality,
        new SourceLine(Source!.Dataset, Source.Vintage, _files[cell.File].Name, cell.Line));
}
