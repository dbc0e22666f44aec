using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using DtzStats.Core.Classifications;
using DtzStats.Core.Observations;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Reading;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>
/// Counts establishments into cells: per municipality, year and industry (division, section and total) the establishments,
/// those of each size class by their jobs, the jobs, and those of the largest establishment. Where a municipality has none of an industry the count is zero,
/// since a register leaves nobody out; but the divisions of a section are not counted where an establishment names no
/// more than its section. Where the jobs of one are unknown, so are the jobs and the size classes of all it is a part of.
/// </summary>
internal sealed class EstablishmentCounter
{
    private static readonly (string Measure, long First, long Last)[] SizeClasses =
    [
        ("establishments-1", 1, 1), ("establishments-2-4", 2, 4), ("establishments-5-9", 5, 9), ("establishments-10-19", 10, 19), ("establishments-20-49", 20, 49),
        ("establishments-50-99", 50, 99), ("establishments-100-199", 100, 199), ("establishments-200-plus", 200, long.MaxValue),
    ];

    private readonly FileContext _context;
    private readonly ValueReader _values;
    private readonly MeasureTexts _measures;
    private readonly EstablishmentCells _cells;
    private readonly Dictionary<(ulong Identity, int Year), (int Line, ulong Row)> _seen = [];
    private readonly EatenZeros _zeros = new();
    private readonly Dictionary<int, int[]> _levels;
    private readonly HashSet<int> _named = [];
    private readonly StringBuilder _row = new();
    private BlockOutcome _outcome = new();

    internal EstablishmentCounter(FileContext context)
    {
        _context = context;
        _values = new ValueReader(context, f => _outcome.Add(f));
        _measures = new MeasureTexts(context.Codelists.Measures, context.Source, context.Keys.Measures, context.Plan);
        _cells = new EstablishmentCells(context);
        var sbi = context.Codelists.Sbi;
        _levels = sbi.All.Where(c => c.Level != CategoryLevel.Group).ToDictionary(c => context.Keys.Categories[c.Code], c => Levels(c, sbi));
    }

    internal void Add(RowCursor row, RowSubject subject, BlockOutcome outcome)
    {
        _outcome = outcome;
        if (!IsNew(row, subject.Year))
            return;
        if (_context.Plan.Category is { } activity)
            _zeros.Add(row[activity].Trim(), () => PlaceOf(row, activity));
        _cells.AddPlace(subject.Region, subject.Year, subject.Status.Status);
        _named.Add(subject.Category);
        foreach (var column in _context.Plan.Values)
            Count(row, column, subject);
        Count("establishments", 1, subject, row.Line);
    }

    /// <summary>What only all rows together tell; null: nothing.</summary>
    internal Finding? Finding => _zeros.Finding;

    internal void Count(Action<CodedObservation> keep)
    {
        var measures = _cells.Measures;
        foreach (var (region, year) in _cells.Places.Keys.Order())
            foreach (var measure in measures.Order())
                foreach (var category in _levels.Keys.Where(IsWhole).Order())
                    keep(_cells.At(new ObservationKey(measure, region, category, year)));
    }

    /// <summary>Whether no establishment names just the section, or nothing, that the industry is a part of.</summary>
    private bool IsWhole(int category) => !_levels[category].Skip(1).Any(_named.Contains);

    private int[] Levels(Category category, Classification sbi)
    {
        List<string> codes = [category.Code];
        if (category.Level == CategoryLevel.Division)
            codes.Add(category.Parent!);
        if (category.Level != CategoryLevel.Total)
            codes.Add(sbi.Total.Code);
        return [.. codes.Select(c => _context.Keys.Categories[c])];
    }

    /// <summary>An establishment that comes twice in a year would be counted twice.</summary>
    private bool IsNew(RowCursor row, int year)
    {
        var key = (HashOf(row[_context.Plan.Identity].Trim()), year);
        var whole = HashOf(row);
        if (_seen.TryAdd(key, (row.Line, whole)))
            return true;
        var first = _seen[key];
        _outcome.Add(RowTwice.At(PlaceOf(row, _context.Plan.Identity), $"{_context.Name}:{first.Line}", sameValue: first.Row == whole));
        return false;
    }

    private static ulong HashOf(ReadOnlySpan<char> text) => BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(text)));

    private ulong HashOf(RowCursor row)
    {
        _row.Clear();
        for (var i = 0; i < row.Count; i++)
            _row.Append(row[i].Trim()).Append('\0');
        return HashOf(_row.ToString());
    }

    private void Count(RowCursor row, ValueColumn column, RowSubject subject)
    {
        if (_measures.Of(column.Measure) is not { } measure)
        {
            _outcome.Add(MeasureUnknown.At(PlaceOf(row, column.Index), column.Measure!, null));
            return;
        }

        if (_values.Read(row, column.Index, default, measure, 1, subject.Status) is not { } read)
            return;
        var jobs = read.Number is { } number ? (long?)number : null;
        var isConfidential = read.Marks.Confidentiality == Confidentiality.Confidential;
        if (jobs is null)
            _outcome.Add(EstablishmentJobs.Unknown(PlaceOf(row, column.Index)));
        else
            _cells.AddPlace(subject.Region, subject.Year, read.Marks.Status);
        Count(measure.Number, jobs, isConfidential, subject, row.Line);
        if (column.Measure != "jobs")
            return;
        if (_measures.Of("jobs-largest") is { } largest)
            CountLargest(largest.Number, jobs, isConfidential, subject, row.Line);
        if (jobs == 0)
            _outcome.Add(EstablishmentJobs.None(PlaceOf(row, column.Index)));
        foreach (var (name, first, last) in SizeClasses)
            if (_measures.Of(name) is { } size)
                Count(size.Number, jobs is null ? null : jobs >= first && jobs <= last ? 1 : 0, isConfidential, subject, row.Line);
    }

    private void Count(string measure, long value, RowSubject subject, int line)
    {
        if (_measures.Of(measure) is { } known)
            Count(known.Number, value, false, subject, line);
    }

    private void CountLargest(int measure, long? jobs, bool isConfidential, RowSubject subject, int line)
    {
        foreach (var level in _levels[subject.Category])
        {
            var key = new ObservationKey(measure, subject.Region, level, subject.Year);
            if (jobs is { } known)
                _cells.Raise(key, known, line);
            else
                _cells.AddUnknown(key, isConfidential, line);
        }
    }

    private void Count(int measure, long? value, bool isConfidential, RowSubject subject, int line)
    {
        foreach (var level in _levels[subject.Category])
        {
            var key = new ObservationKey(measure, subject.Region, level, subject.Year);
            if (value is { } known)
                _cells.Add(key, known, line);
            else
                _cells.AddUnknown(key, isConfidential, line);
        }
    }

    private Place PlaceOf(RowCursor row, int column) => new(_context.Name, row.Line, _context.Plan.Headings[column]);
}
