using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Reading;
using DtzStats.Ingestion.Staging;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Turns the rows of a file into observations, by the codelists and what the source says of itself.</summary>
internal sealed class RowObserver
{
    private readonly FileContext _context;
    private readonly TablePlan _plan;
    private readonly RegionTexts _regions;
    private readonly CategoryTexts _categories;
    private readonly MeasureTexts _measures;
    private readonly TextCache<(Period Period, bool IsProvisional)?> _periods;
    private readonly TextCache<RowStatus?> _statuses;
    private readonly ValueReader _values;
    private readonly int _total;
    private readonly ValueColumn[] _columns;
    private readonly KnownMeasure?[] _columnMeasures;
    private BlockOutcome _outcome = new();

    internal RowObserver(FileContext context)
    {
        _context = context;
        _plan = context.Plan;
        var (codelists, keys, texts) = (context.Codelists, context.Keys, _plan.Translations);
        _regions = new RegionTexts(codelists.Regions, keys.Regions, texts.Regions);
        _categories = new CategoryTexts(codelists.Sbi, keys.Categories, texts.Categories, _plan.CountsEstablishments);
        _measures = new MeasureTexts(codelists.Measures, context.Source, keys.Measures, texts.Measures);
        _periods = new TextCache<(Period, bool)?>(t => PeriodText.TryParse(texts.Periods.GetValueOrDefault(t.Trim(), t), out var p, out var star) ? (p, star) : null);
        _statuses = new TextCache<RowStatus?>(t => StatusOf(texts.Statuses.GetValueOrDefault(t.Trim(), t.Trim())));
        _values = new ValueReader(context, f => _outcome.Add(f));
        _total = keys.Categories[codelists.Sbi.Total.Code];
        _columns = [.. _plan.Values];
        _columnMeasures = [.. _plan.Values.Select(v => v.Measure is { } m ? _measures.Of(m) : null)];
    }

    /// <summary>How many of the first fields say what a row is about; rows of one cell after another have them in common.</summary>
    internal int SharedFields => _plan.Values.All(v => v.Fixed is null)
        ? new[] { _plan.Region, _plan.RegionCode, _plan.Period, _plan.Category }.Max() + 1 ?? 0 : 0;

    internal bool MetUnprovenSign => _values.MetUnprovenSign;

    /// <summary>The observations of a row: none where it is not kept or something in it is wrong; then the outcome says so.</summary>
    internal void Observe(RowCursor row, BlockOutcome outcome, CellRun run)
    {
        _outcome = outcome;
        for (var i = 0; i < _columns.Length; i++)
        {
            var column = _columns[i];
            // What the columns of a row share is told once; a wide table tells it again of each.
            if (i > 0 && column.Fixed is null && _columns[i - 1].Fixed is null)
            {
                if (_shared is { } known)
                    Keep(row, i, known, run);
                continue;
            }

            _shared = column.Fixed is null && row.StartsAsLast && _shared is { } last ? StatusOf(row, last) : Share(row, column.Fixed);
            if (_shared is { } shared)
                Keep(row, i, shared, run);
        }
    }

    /// <summary>What a row is about, for a reader that counts rows; null where something in it is wrong.</summary>
    internal (int Region, int Category, int Year)? Place(RowCursor row, BlockOutcome outcome)
    {
        _outcome = outcome;
        return Share(row, null) is { } shared ? (shared.Region, shared.Category, shared.Year) : null;
    }

    private Shared? _shared;

    private void Keep(RowCursor row, int index, Shared shared, CellRun run)
    {
        var column = _columns[index];
        if (MeasureOf(row, index) is not { } measure)
            return;
        var key = new ObservationKey(measure.Number, shared.Region, shared.Category, shared.Year);
        if (_values.Read(row, column.Index, key, measure, column.Scale, shared.Status) is { } observation)
            run.Add(observation);
    }

    private KnownMeasure? MeasureOf(RowCursor row, int index)
    {
        if (_columnMeasures[index] is { } known)
            return known;
        var column = _columns[index];
        if (column.Measure is null && _plan.MeasureName is { } at)
        {
            if (_measures.Of(row[at]) is { } named)
                return named;
            ReportText(row, at, (p, t) => MeasureUnknown.At(p, t, _measures.Suggest(t)));
            return null;
        }

        var name = column.Measure ?? _plan.Fixed.Measure ?? OnlyMeasure();
        if (_measures.Of(name) is { } other)
            return _columnMeasures[index] = other;
        _outcome.Add(MeasureUnknown.At(PlaceOf(row, column.Index), name, _measures.Suggest(name)));
        return null;
    }

    /// <summary>Where nothing names the measure and the source has but one, it is that.</summary>
    private string OnlyMeasure() => _context.Source.Measures.Count == 1 ? _context.Source.Measures.Keys.Single() : "";

    private Shared? Share(RowCursor row, Fixed? column)
    {
        if ((_plan.Region ?? _plan.RegionCode) is { } regionAt && column?.Region is null && _regions.IsNotKept(row[regionAt]))
        {
            _outcome.LeaveOut(row[regionAt].Trim().ToString());
            return null;
        }

        if (PeriodOf(row, column) is not { } period)
            return null;
        var region = RegionOf(row, column, period.Period);
        var category = CategoryOf(row, column);
        var status = StatusOf(row, period.IsProvisional);
        return region == RegionTexts.Unknown || category == CategoryTexts.Unknown || status is null ? null
            : new Shared(region, category, period.Period.Year, period.IsProvisional, status.Value);
    }

    private (Period Period, bool IsProvisional)? PeriodOf(RowCursor row, Fixed? column)
    {
        var fixedText = column?.Period ?? (_plan.Period is null ? _plan.Fixed.Period ?? "" : null);
        if (_periods.Of(fixedText ?? row[_plan.Period!.Value]) is { } known)
            return known;
        if (fixedText is not null)
            _outcome.Add(PeriodUnknown.At(new Checks.Place(_context.Name, row.Line), fixedText));
        else
            ReportText(row, _plan.Period!.Value, PeriodUnknown.At);
        return null;
    }

    private int RegionOf(RowCursor row, Fixed? column, Period period)
    {
        if ((column?.Region ?? (_plan.Region is null && _plan.RegionCode is null ? _plan.Fixed.Region ?? "" : null)) is { } fixedText)
        {
            var region = _regions.Of(fixedText, period);
            if (region == RegionTexts.Unknown)
                _outcome.Add(RegionUnknown.At(new Checks.Place(_context.Name, row.Line), fixedText, _regions.Suggest(fixedText)));
            return region;
        }

        var at = (_plan.Region ?? _plan.RegionCode)!.Value;
        var found = _regions.Of(row[at], period);
        if (found == RegionTexts.Unknown)
            ReportText(row, at, (p, t) => RegionUnknown.At(p, t, _regions.Suggest(t)));
        else if (_plan is { Region: not null, RegionCode: { } code } && _regions.Of(row[code], period) != found)
        {
            _outcome.Add(RegionMismatch.At(PlaceOf(row, code), row[code].Trim().ToString(), row[at].Trim().ToString()));
            return RegionTexts.Unknown;
        }

        return found;
    }

    private int CategoryOf(RowCursor row, Fixed? column)
    {
        if ((column?.Category ?? (_plan.Category is null ? _plan.Fixed.Category : null)) is { } fixedText)
        {
            var category = _categories.Of(fixedText);
            if (category == CategoryTexts.Unknown)
                _outcome.Add(CategoryUnknown.At(new Checks.Place(_context.Name, row.Line), fixedText, _categories.Suggest(fixedText)));
            return category;
        }

        if (_plan.Category is not { } at)
            return _total;
        var found = _categories.Of(row[at]);
        if (found == CategoryTexts.Unknown)
            ReportText(row, at, (p, t) => CategoryUnknown.At(p, t, _categories.Suggest(t)));
        return found;
    }

    /// <summary>What the row before was about, with this row's own status.</summary>
    private Shared? StatusOf(RowCursor row, Shared last) =>
        _plan.Status is null ? last : StatusOf(row, last.IsProvisional) is { } status ? last with { Status = status } : null;

    private RowStatus? StatusOf(RowCursor row, bool isProvisional)
    {
        var status = _plan.Status is { } at ? _statuses.Of(row[at]) : new RowStatus(ObservationStatus.Final, false, false);
        if (status is null)
            ReportText(row, _plan.Status!.Value, StatusUnknown.At);
        return status is { Status: ObservationStatus.Final } && isProvisional ? status.Value with { Status = ObservationStatus.Provisional } : status;
    }

    private static RowStatus? StatusOf(string text) => text.ToUpperInvariant() switch
    {
        "" or "A" or "D" => new RowStatus(ObservationStatus.Final, false, false),
        "P" => new RowStatus(ObservationStatus.Provisional, false, false),
        "E" => new RowStatus(ObservationStatus.Estimated, false, false),
        "C" => new RowStatus(ObservationStatus.Final, true, true),
        "M" => new RowStatus(ObservationStatus.Final, false, true),
        _ => null,
    };

    private void ReportText(RowCursor row, int column, Func<Place, string, Finding> finding)
    {
        var text = row[column].Trim().ToString();
        _outcome.Add(text is ['=' or '@' or '+', ..] ? FormulaLike.At(PlaceOf(row, column), text) : finding(PlaceOf(row, column), text));
    }

    private Place PlaceOf(RowCursor row, int column) => new(_context.Name, row.Line, _plan.Headings[column]);

    /// <summary>What the values of a row have in common.</summary>
    private readonly record struct Shared(int Region, int Category, int Year, bool IsProvisional, RowStatus Status);
}
