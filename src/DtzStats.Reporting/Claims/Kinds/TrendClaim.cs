using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>That a series rises or falls over the years, by the test of Mann and Kendall at 5 per cent.</summary>
/// <param name="Slope">Of Theil and Sen, a year.</param>
internal sealed record TrendClaim(Series Series, Period From, Period To, TrendVerdict Verdict, Quantity Probability, Quantity Slope) : Claim(Series, From, To)
{
    private const decimal Level = 0.05m;

    internal override ClaimTopic Topic => ClaimTopic.Trend;

    internal override IReadOnlyList<Assertion> Assertions =>
        [Assertion.IsBelow(Probability, Level), new(Slope, Verdict == TrendVerdict.Up ? Relation.Above : Relation.Below, Quantity.Limit(0))];

    internal override decimal Effect => Slope.Value * (To.Year - From.Year) / 2;

    /// <summary>Null where the order of the values may well be chance.</summary>
    internal static TrendClaim? Of(Series series, Period from, Period to)
    {
        var first = Measured.FirstComparable(series, to);
        var trend = SeriesTrend.Of(series, first > from ? first : from, to);
        if (trend.MannKendall.Verdict is not (TrendVerdict.Up or TrendVerdict.Down) || trend.TheilSen.Slope.Value is not { } slope)
            return null;
        Quantity Of(decimal value, int decimals, string dutch, string english) =>
            Measured.Derived(series, trend.Used[0].Period, to, value, decimals, false, new BilingualText(dutch, english), [.. trend.Used]);
        return new TrendClaim(
            series,
            trend.Used[0].Period,
            to,
            trend.MannKendall.Verdict,
            Of((decimal)trend.MannKendall.P, 3, "p van Mann-Kendall", "p of Mann-Kendall"),
            Of(slope, series.Measure.Decimals, "helling van Theil-Sen", "slope of Theil-Sen") with { RoundedTo = Measured.RoundingOf(series) });
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (slope, number, things) = (Slope.Cite(words), Names.Number(Series, words), Names.Things(Series, words));
        var up = Verdict == TrendVerdict.Up;
        var (rising, more) = up ? (words.Say("een stijgende", "a rising"), words.Say("meer", "more")) : (words.Say("een dalende", "a falling"), words.Say("minder", "fewer"));
        return
        [
            words.Tell($"{number} laat over de jaren {From} tot en met {To} {rising} lijn zien: {slope} {things} {more} per jaar.", $"{number} shows {rising} line over the years {From} to {To}: {slope} {more} {things} a year."),
            words.Tell($"over de jaren {From} tot en met {To} heeft {number} {rising} trend, van {slope} {things} {more} per jaar.", $"over the years {From} to {To} {number} has {rising} trend, of {slope} {more} {things} a year."),
        ];
    }
}
