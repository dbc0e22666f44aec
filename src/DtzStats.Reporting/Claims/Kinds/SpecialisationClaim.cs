using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>That an industry is stronger than elsewhere: "1,8 keer zo groot een aandeel als in Nederland".</summary>
/// <param name="Quotient">The location quotient.</param>
internal sealed record SpecialisationClaim(Series Series, Series Other, Period To, Quantity Quotient, Quantity Share, Quantity Level) : Claim(Series, To, To)
{
    /// <summary>From here on it is told.</summary>
    internal const decimal Threshold = 1.2m;

    internal override ClaimTopic Topic => ClaimTopic.Specialisation;

    internal override string Key => $"{base.Key} {Other.Region.Code}";

    internal override IReadOnlyList<Assertion> Assertions => [new(Quotient, Relation.AtLeast, Quantity.Limit(Threshold)), Assertion.IsAbove(Share, 0)];

    /// <summary>What there is above what the share elsewhere would give.</summary>
    internal override decimal Effect => Quotient.Value == 0 ? 0 : Level.Value * (1 - (1 / Quotient.Value));

    /// <param name="whole">All activities of the region.</param>
    /// <param name="other">The same industry elsewhere.</param>
    /// <param name="otherWhole">All activities there.</param>
    internal static SpecialisationClaim? Of(Series series, Series whole, Series other, Series otherWhole, Period year)
    {
        IReadOnlyList<Figure?> figures = [series.At(year), whole.At(year), other.At(year), otherWhole.At(year)];
        if (figures.Any(f => f?.Value is null) || Measured.ShareOf(series, whole, year) is not { } share || Measured.LevelOf(series, year) is not { } level)
            return null;
        var values = figures.Select(f => f!.Value!.Value).ToList();
        return LocationQuotient.Of(values[0], values[1], values[2], values[3]).Value.Value is { } quotient
            ? new SpecialisationClaim(
                series,
                other,
                year,
                Measured.Derived(series, year, year, quotient, 1, false, new("aandeel in het gebied / aandeel in het vergelijkingsgebied", "share in the region / share in the region it is compared with"), figures),
                share,
                level)
            : null;
    }

    private protected override Sentence? Headline(Words words)
    {
        var (quotient, sector) = (Quotient.Cite(words), Names.Of(Series.Category, words));
        var (here, there) = (Names.Of(Series.Region, words), Names.Of(Other.Region, words));
        return words.Tell($"{sector} heeft in {here} een {quotient} keer zo groot aandeel als in {there}", $"{sector} has a share in {here} that is {quotient} times that in {there}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (quotient, share, sector) = (Quotient.Cite(words), Share.Cite(words), Names.Of(Series.Category, words));
        var (here, there) = (Names.Of(Series.Region, words), Names.Of(Other.Region, words));
        return
        [
            words.Tell($"de sector {sector} is in {here} relatief sterk vertegenwoordigd: het aandeel van {share} is {quotient} keer zo groot als in {there}.", $"the {sector} sector is relatively strong in {here}: its share of {share} is {quotient} times that in {there}."),
            words.Tell($"in {here} is het aandeel van de sector {sector} {share}, {quotient} keer zo groot als in {there}.", $"in {here} the share of the {sector} sector is {share}, {quotient} times that in {there}."),
        ];
    }
}
