using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Finds out what rows are about: the region, period, industry and status that their values have in common.</summary>
internal sealed class RowSubjects
{
    private readonly FileContext _context;
    private readonly TablePlan _plan;
    private readonly RegionTexts _regions;
    private readonly CategoryTexts _categories;
    private readonly TextCache<(Period Period, bool IsProvisional)?> _periods;
    private readonly TextCache<RowStatus?> _statuses;
    private readonly int _total;

    internal RowSubjects(FileContext context)
    {
        _context = context;
        _plan = context.Plan;
        var (codelists, keys, texts) = (context.Codelists, context.Keys, _plan.Translations);
        _regions = new RegionTexts(codelists.Regions, keys.Regions, texts.Regions, (_plan.Region ?? _plan.RegionCode) is { } at ? RegionHeadings.LevelOf(_plan.Headings[at]) : null);
        _categories = new CategoryTexts(codelists.Sbi, keys.Categories, texts.Categories, _plan.CountsEstablishments);
        _periods = new TextCache<(Period, bool)?>(t => PeriodText.TryParse(texts.Periods.GetValueOrDefault(t.Trim(), texts.ArePeriodsListed ? "" : t), out var p, out var star) ? (p, star) : null);
        _statuses = new TextCache<RowStatus?>(t => RowStatus.Of(texts.Statuses.GetValueOrDefault(t.Trim(), t.Trim())));
        _total = keys.Categories[codelists.Sbi.Total.Code];
    }

    /// <summary>What is found in the rows goes here.</summary>
    internal BlockOutcome Outcome { get; set; } = new();

    /// <summary>Null where a row is not kept or something in it is wrong; then the outcome says so.</summary>
    /// <param name="column">What the heading of a column says in place of the row.</param>
    internal RowSubject? Of(RowCursor row, Fixed? column)
    {
        if ((_plan.Region ?? _plan.RegionCode) is { } regionAt && column?.Region is null && _regions.IsNotKept(row[regionAt]))
        {
            Outcome.LeaveOut(row[regionAt].Trim().ToString());
            return null;
        }

        if (PeriodOf(row, column) is not { } period)
            return null;
        var region = RegionOf(row, column, period.Period);
        var category = CategoryOf(row, column);
        var status = StatusOf(row, period.IsProvisional);
        return region == RegionTexts.Unknown || category == CategoryTexts.Unknown || status is null ? null
            : new RowSubject(region, category, period.Period.Year, period.IsProvisional, status.Value);
    }

    /// <summary>Gives what the row before was about this row's own status; nearly always it has that already.</summary>
    /// <returns>False where the text is no status.</returns>
    internal bool TakeStatus(RowCursor row, ref RowSubject last)
    {
        if (_plan.Status is null)
            return true;
        if (StatusOf(row, last.IsProvisional) is not { } status)
            return false;
        if (status != last.Status)
            last = last with { Status = status };
        return true;
    }

    internal Place PlaceOf(RowCursor row, int column) => new(_context.Name, row.Line, _plan.Headings[column]);

    /// <summary>Tells what is wrong with a text.</summary>
    /// <param name="suggest">What was probably meant; asked only where the finding can be among those that are shown, because it takes long.</param>
    internal void Report(Place place, string text, Func<string, string?> suggest, Func<Place, string, string?, Finding> finding) =>
        Outcome.Add(text is ['=' or '@' or '+', ..] ? FormulaLike.At(place, text) : finding(place, text, Outcome.IsShown ? suggest(text) : null));

    private (Period Period, bool IsProvisional)? PeriodOf(RowCursor row, Fixed? column)
    {
        var fixedText = column?.Period ?? (_plan.Period is null ? _plan.Fixed.Period ?? "" : null);
        if (_periods.Of(fixedText ?? row[_plan.Period!.Value]) is { } known)
        {
            if (known.Period.Year <= _context.LatestYear)
                return known;
            Outcome.AddFuture(known.Period, fixedText is null ? PlaceOf(row, _plan.Period!.Value) : new Place(_context.Name, row.Line));
            return null;
        }

        if (!IsHeaderAgain(row))
            Report(row, _plan.Period, fixedText, _ => null, (place, text, _) => PeriodUnknown.At(place, text));
        return null;
    }

    /// <summary>Files that were put behind each other have their header half-way again; all its fields being those of the first, nothing changes.</summary>
    private bool IsHeaderAgain(RowCursor row)
    {
        for (var i = 0; i < row.Count; i++)
            if (!row[i].Trim().Equals(_plan.Headings[i].AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    private int RegionOf(RowCursor row, Fixed? column, Period period)
    {
        var fixedText = column?.Region ?? (_plan.Region is null && _plan.RegionCode is null ? _plan.Fixed.Region ?? "" : null);
        var at = _plan.Region ?? _plan.RegionCode;
        var found = _regions.Of(fixedText ?? row[at!.Value], period);
        if (fixedText is null && _plan is { Region: not null, RegionCode: { } code } && _regions.Of(row[code], period) is var coded && coded != found)
        {
            if (coded != RegionTexts.Unknown && _regions.CanBe(row[at!.Value], period, coded))
                return coded;
            if (found != RegionTexts.Unknown)
            {
                Outcome.Add(RegionMismatch.At(PlaceOf(row, code), row[code].Trim().ToString(), row[at!.Value].Trim().ToString()));
                return RegionTexts.Unknown;
            }
        }

        if (found == RegionTexts.Unknown)
            ReportRegion(row, at, fixedText, period);
        return found;
    }

    /// <summary>By itself: what a lambda needs is allocated whenever its method is called, and regions are looked up row after row.</summary>
    private void ReportRegion(RowCursor row, int? column, string? fixedText, Period period) =>
        Report(row, column, fixedText, _regions.Suggest, (place, text, meant) =>
            _regions.Between(text, period) is { Count: > 0 } several ? RegionUnknown.Between(place, text, several) : RegionUnknown.At(place, text, meant));

    private int CategoryOf(RowCursor row, Fixed? column)
    {
        var fixedText = column?.Category ?? (_plan.Category is null ? _plan.Fixed.Category : null);
        if (fixedText is null && _plan.Category is null)
            return _total;
        var found = _categories.Of(fixedText ?? row[_plan.Category!.Value]);
        if (found == CategoryTexts.Unknown)
            Report(row, _plan.Category, fixedText, _categories.Suggest, (place, text, meant) =>
                _categories.WhyUnclear(text) is { } why ? ActivityUnclear.At(place, text, why) : CategoryUnknown.At(place, text, meant));
        return found;
    }

    private RowStatus? StatusOf(RowCursor row, bool isProvisional)
    {
        var status = _plan.Status is { } at ? _statuses.Of(row[at]) : new RowStatus(ObservationStatus.Final, false, false);
        if (status is null)
            Report(row, _plan.Status, null, _ => null, (place, text, _) => StatusUnknown.At(place, text));
        return isProvisional ? status?.Starred : status;
    }

    /// <param name="fixedText">What a heading or the layout says, which stands in no column; null: the column says it.</param>
    private void Report(RowCursor row, int? column, string? fixedText, Func<string, string?> suggest, Func<Place, string, string?, Finding> finding)
    {
        var place = fixedText is null ? PlaceOf(row, column!.Value) : new Place(_context.Name, row.Line);
        Report(place, fixedText ?? row[column!.Value].Trim().ToString(), suggest, finding);
    }
}

/// <summary>What the values of a row have in common.</summary>
/// <param name="IsProvisional">That the period has a star.</param>
internal readonly record struct RowSubject(int Region, int Category, int Year, bool IsProvisional, RowStatus Status);
