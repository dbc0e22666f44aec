using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DtzStats.Core.Classifications;
using DtzStats.Core.Observations;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Reading;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>
/// Counts establishments into cells: per municipality, year and industry (division, section and total) the establishments,
/// those of each size class by their jobs, and the jobs. Where a municipality has none of an industry the count is zero,
/// since a register leaves nobody out; but the divisions of a section are not counted where an establishment names no
/// more than its section.
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
    private readonly Dictionary<ObservationKey, (long Value, int Line)> _cells = [];
    private readonly Dictionary<(ulong Identity, int Year), int> _seen = [];
    private readonly HashSet<(int Region, int Year)> _places = [];
    private readonly Dictionary<int, int[]> _levels;
    private readonly HashSet<int> _named = [];
    private BlockOutcome _outcome = new();

    internal EstablishmentCounter(FileContext context)
    {
        _context = context;
        _values = new ValueReader(context, f => _outcome.Add(f));
        _measures = new MeasureTexts(context.Codelists.Measures, context.Source, context.Keys.Measures, context.Plan.Translations.Measures);
        var sbi = context.Codelists.Sbi;
        _levels = sbi.All.Where(c => c.Level != CategoryLevel.Group).ToDictionary(c => context.Keys.Categories[c.Code], c => Levels(c, sbi));
    }

    internal void Add(RowCursor row, (int Region, int Category, int Year) place, BlockOutcome outcome)
    {
        _outcome = outcome;
        if (!_levels.TryGetValue(place.Category, out var levels) || !IsNew(row, place.Year))
            return;
        _places.Add((place.Region, place.Year));
        _named.Add(place.Category);
        foreach (var column in _context.Plan.Values)
            if (_measures.Of(column.Measure) is { } measure && Read(row, column.Index, measure) is { } value)
            {
                Count(measure.Number, value, place, levels, row.Line);
                if (column.Measure == "jobs")
                    CountSize(value, place, levels, row.Line);
            }

        Count("establishments", 1, place, levels, row.Line);
    }

    internal void Count(Action<CodedObservation> keep)
    {
        var measures = _cells.Keys.Select(k => k.Measure).ToHashSet();
        var free = new ObservationMarks(ObservationStatus.Final, Confidentiality.Free, hasValue: true, decimals: 0);
        foreach (var (region, year) in _places.Order())
            foreach (var measure in measures.Order())
                foreach (var category in _levels.Keys.Where(IsWhole).Order())
                {
                    var key = new ObservationKey(measure, region, category, year);
                    var (value, line) = _cells.GetValueOrDefault(key, (0, _context.Plan.FirstLine));
                    keep(new CodedObservation(key, value, line, _context.Number, free));
                }
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

    private long? Read(RowCursor row, int column, KnownMeasure measure) =>
        _values.Read(row, column, default, measure, 1, default) is { Number: { } number } ? (long)number : null;

    /// <summary>An establishment that comes twice in a year would be counted twice.</summary>
    private bool IsNew(RowCursor row, int year)
    {
        var identity = row[_context.Plan.Identity].Trim();
        var hash = BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(identity)));
        if (_seen.TryAdd((hash, year), row.Line))
            return true;
        var place = new Place(_context.Name, row.Line, _context.Plan.Headings[_context.Plan.Identity]);
        _outcome.Add(RowTwice.At(place, $"{_context.Name}:{_seen[(hash, year)]}", sameValue: false));
        return false;
    }

    private void CountSize(long jobs, (int Region, int Category, int Year) place, int[] levels, int line)
    {
        foreach (var (measure, first, last) in SizeClasses)
            Count(measure, jobs >= first && jobs <= last ? 1 : 0, place, levels, line);
    }

    private void Count(string measure, long value, (int Region, int Category, int Year) place, int[] levels, int line)
    {
        if (_measures.Of(measure) is { } known)
            Count(known.Number, value, place, levels, line);
    }

    private void Count(int measure, long value, (int Region, int Category, int Year) place, int[] levels, int line)
    {
        foreach (var level in levels)
        {
            var key = new ObservationKey(measure, place.Region, level, place.Year);
            var (sum, first) = _cells.GetValueOrDefault(key, (0, line));
            _cells[key] = (sum + value, first);
        }
    }
}
