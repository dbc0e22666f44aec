using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>
/// How many jobs a region has, as a round number: "biedt werk aan ruim 118.000 mensen", as the region says of itself. Of one
/// municipality, where a part of the jobs are of people from elsewhere and one person can have two, it is jobs that are told.
/// </summary>
internal sealed record LevelClaim(Series Series, Period To, Quantity Level) : Claim(Series, To, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Level;

    internal override IReadOnlyList<Assertion> Assertions => [Assertion.IsAbove(Level, 0)];

    internal override decimal Effect => Level.Value;

    internal static LevelClaim? Of(Series series, Period year) =>
        Measured.LevelOf(series, year) is { } level ? new LevelClaim(series, year, level) : null;

    /// <summary>Whether its sentence has the very number of a year, and not a round one in its place.</summary>
    internal bool Tells(Series series, Period year, Words words) => IsOn(series) && To == year && Level.CiteRound(words).Text == Level.Cite(words).Text;

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (number, region) = (Level.CiteRound(words), Names.Of(Series.Region, words));
        var (things, where) = (Names.Things(Series, words), Names.Where(Series, words));
        var told = words.Tell($"{where} zijn er {number} {things}.", $"there are {number} {things} {where}.");
        if (Series.Category.Level != CategoryLevel.Total)
            return [told];
        return Series is { Measure.Code: "jobs", Region.Level: RegionLevel.Composite }
            ? [words.Tell($"{region} biedt werk aan {number} mensen.", $"{region} provides work for {number} people."), told]
            : [words.Tell($"{region} telt {number} {things}.", $"{region} has {number} {things}."), told];
    }
}
