using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>How many there are, exactly: "telt 22.420 vestigingen".</summary>
internal sealed record CountClaim(Series Series, Period To, Quantity Level) : Claim(Series, To, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Level;

    internal override IReadOnlyList<Assertion> Assertions => [new(Level, Relation.AtLeast, Quantity.Limit(0))];

    internal override decimal Effect => Level.Value;

    internal static CountClaim? Of(Series series, Period year) =>
        Measured.LevelOf(series, year) is { } level ? new CountClaim(series, year, level) : null;

    /// <summary>Where the region was named before: "De regio telt", or "De gemeente telt".</summary>
    internal Sentence OfTheRegion(Words words)
    {
        var (number, things) = (Level.Cite(words), Names.Things(Series, words));
        return Complete(
            Series.Region.Level == RegionLevel.Municipality
                ? words.Tell($"De gemeente telt {number} {things}.", $"The municipality has {number} {things}.")
                : words.Tell($"De regio telt {number} {things}.", $"The region has {number} {things}."),
            words);
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (number, things, where) = (Level.Cite(words), Names.Things(Series, words), Names.Where(Series, words));
        return
        [
            words.Tell($"{where} zijn er {number} {things}.", $"there are {number} {things} {where}."),
            words.Tell($"het aantal {things} {where} is {number}.", $"the number of {things} {where} is {number}."),
        ];
    }
}
