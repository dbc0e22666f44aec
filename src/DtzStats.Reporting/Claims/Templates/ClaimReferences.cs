using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Templates;

/// <summary>The kinds of claims that a text can ask for, and how each is written.</summary>
internal sealed class ClaimReferences(EditionRequest request)
{
    private const string OneYear = "MEASURE REGION [INDUSTRY] YEAR";
    private const string TwoYears = "MEASURE REGION [INDUSTRY] FROM TO";
    private const string Beside = "MEASURE REGION OTHER [INDUSTRY] FROM TO";

    private static readonly Dictionary<string, (string Arguments, Func<ClaimReferences, ReferenceWords, Claim?> Make)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["level"] = (OneYear, (r, w) => r.InYear(w, (s, y) => LevelClaim.Of(s, y))),
        ["count"] = (OneYear, (r, w) => r.InYear(w, (s, y) => CountClaim.Of(s, y))),
        ["largest-since"] = (OneYear, (r, w) => r.InYear(w, (s, y) => LargestSinceClaim.Of(s, y))),
        ["streak"] = (OneYear, (r, w) => r.InYear(w, (s, y) => StreakClaim.Of(s, y))),
        ["record"] = (OneYear, (r, w) => r.InYear(w, (s, y) => RecordClaim.Of(s, y))),
        ["change"] = (TwoYears, (r, w) => r.Between(w, (s, f, t) => ChangeClaim.Of(s, f, t))),
        ["growth"] = (TwoYears, (r, w) => r.Between(w, (s, f, t) => GrowthClaim.Of(s, f, t))),
        ["nearly-equal"] = (TwoYears, (r, w) => r.Between(w, (s, f, t) => NearlyEqualClaim.Of(s, f, t))),
        ["trend"] = (TwoYears, (r, w) => r.Between(w, (s, f, t) => TrendClaim.Of(s, f, t))),
        ["share"] = (TwoYears, (r, w) => r.Between(w, (s, f, t) => ShareClaim.Of(s, r.Total(s, s.Region), f, t))),
        ["average-size"] = (TwoYears, (r, w) => r.Between(w, (s, f, t) => AverageSizeClaim.Of(s, r.Establishments(s), f, t))),
        ["rank"] = (TwoYears, (r, w) => r.Between(w, (s, f, t) => r.Rank(s, f, t))),
        ["outpaces"] = (Beside, (r, w) => r.BesideOther(w, (s, o, f, t) => OutpacesClaim.Of(s, o, f, t))),
        ["contribution"] = (Beside, (r, w) => r.BesideOther(w, (s, o, f, t) => ContributionClaim.Of(s, r.Members(o), o, f, t))),
        ["specialisation"] = (Beside, (r, w) => r.BesideOther(w, (s, o, _, t) => SpecialisationClaim.Of(s, r.Total(s, s.Region), o, r.Total(o, o.Region), t))),
        ["shift"] = (Beside, (r, w) => r.BesideOther(w, (s, o, f, t) => r.Shift(s, o, f, t))),
    };

    /// <summary>The words, in ordinal order.</summary>
    internal static IReadOnlyList<string> Kinds => [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>How a kind is written, or null where there is no such kind.</summary>
    internal static string? UsageOf(string kind) => Known.TryGetValue(kind, out var found) ? $"claim {kind} {found.Arguments}" : null;

    /// <summary>Null where the figures do not allow the claim.</summary>
    /// <exception cref="FaultException">A word means nothing, is missing or is too much.</exception>
    internal Claim? Make(string kind, ReferenceWords words) => Known[kind].Make(this, words);

    private Series SeriesOf(Measure measure, Region region, Category category) => request.View.SeriesOf(measure, region, category);

    private Series Total(Series series, Region region) => SeriesOf(series.Measure, region, request.Codelists.Sbi.Total);

    private List<Series> Members(Series whole) => [.. whole.Members.Select(m => SeriesOf(whole.Measure, m, whole.Category))];

    private Series Establishments(Series series) => SeriesOf(StateOfTheRegion.MeasureOf(request, "establishments"), series.Region, series.Category);

    private Claim? InYear(ReferenceWords words, Func<Series, Period, Claim?> make)
    {
        var series = SeriesOf(words.Measure(), words.Region(), words.CategoryIfAny());
        var year = words.Year();
        words.End();
        return make(series, year);
    }

    private Claim? Between(ReferenceWords words, Func<Series, Period, Period, Claim?> make)
    {
        var series = SeriesOf(words.Measure(), words.Region(), words.CategoryIfAny());
        var (from, to) = words.Years();
        words.End();
        return make(series, from, to);
    }

    private Claim? BesideOther(ReferenceWords words, Func<Series, Series, Period, Period, Claim?> make)
    {
        var (measure, region, other, category) = (words.Measure(), words.Region(), words.Region(), words.CategoryIfAny());
        var (from, to) = words.Years();
        words.End();
        return make(SeriesOf(measure, region, category), SeriesOf(measure, other, category), from, to);
    }

    /// <summary>Among the members of the region of the report.</summary>
    private RankClaim? Rank(Series series, Period from, Period to)
    {
        var whole = SeriesOf(series.Measure, request.Region, series.Category);
        return RankClaim.Of(series, Members(whole), whole, from, to);
    }

    private ShiftClaim? Shift(Series series, Series other, Period from, Period to)
    {
        var parts = request.View.SectorsOf(series.Measure.Code, [series.Region, other.Region]);
        return ShiftClaim.Of(series, other, RegionShift.Of(request.View, series.Measure, series.Region, other.Region, from, to, parts, ShiftShareMethod.Dunn), from, to);
    }
}
