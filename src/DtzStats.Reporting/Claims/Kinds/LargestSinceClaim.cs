using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>That a year's growth or decline, in per cent, was larger than in any year since another: "de grootste groei sinds 2019".</summary>
/// <param name="Percent">Of the year.</param>
/// <param name="Between">Of the years that it surpasses, in order.</param>
/// <param name="Match">Of the last year that was at least as large; null where the series has none, so that all of it is surpassed.</param>
internal sealed record LargestSinceClaim(Series Series, Period To, Quantity Percent, IReadOnlyList<Quantity> Between, Quantity? Match, Quantity Change)
    : Claim(Series, new Period(To.Year - 1), To)
{
    /// <summary>Fewer years make no news.</summary>
    private const int LeastYears = 3;

    internal override ClaimTopic Topic => ClaimTopic.LastYear;

    internal override IReadOnlyList<Assertion> Assertions =>
    [
        Assertion.HasDirection(Percent),
        .. Between.Select(b => new Assertion(Magnitude(Percent), Relation.Above, Magnitude(b))),
        .. Match is null ? [] : new[] { new Assertion(Magnitude(Match), Relation.AtLeast, Magnitude(Percent)) },
    ];

    /// <summary>More for each year that it surpasses.</summary>
    internal override decimal Effect => Change.Value * (1 + (Between.Count / 10m));

    internal static LargestSinceClaim? Of(Series series, Period year)
    {
        var growth = Measured.YearlyPercents(series, year);
        if (growth.Count <= LeastYears || growth[^1].Printed == 0 || Measured.ChangeOf(series, new Period(year.Year - 1), year) is not { } change)
            return null;
        var last = growth[^1];
        bool Surpasses(Quantity other) => last.Printed > 0 ? other.Printed < last.Printed : other.Printed > last.Printed;
        List<Quantity> between = [.. growth.SkipLast(1).Reverse().TakeWhile(Surpasses).Reverse()];
        var match = between.Count == growth.Count - 1 ? null : growth[^(between.Count + 2)];
        return between.Count >= LeastYears ? new LargestSinceClaim(series, year, last, between, match, change) : null;
    }

    /// <summary>In the direction of this year's: what went the other way counts as less than nothing.</summary>
    private Quantity Magnitude(Quantity percent) => Percent.Value > 0 ? percent : percent with { Value = -percent.Value };

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (percent, number) = (Percent.Cite(words), Names.Number(Series, words));
        var up = Percent.Value > 0;
        var (grew, growth) = up ? (words.Say("groeide", "grew"), words.Say("groei", "growth")) : (words.Say("daalde", "fell"), words.Say("daling", "decline"));
        var since = Match is null
            ? words.Say($"de grootste {growth} van alle jaren vanaf {Between[0].Key.To}", $"the largest {growth} of all years from {Between[0].Key.To} on")
            : words.Say($"de grootste {growth} sinds {Match.Key.To}", $"the largest {growth} since {Match.Key.To}");
        return
        [
            words.Tell($"{number} {grew} in {To} met {percent}, {since}.", $"{number} {grew} by {percent} in {To}, {since}."),
            words.Tell($"in {To} {grew} {number} met {percent}: {since}.", $"in {To} {number} {grew} by {percent}: {since}."),
        ];
    }
}
