using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Which industry has most jobs: "de grootste sector is".</summary>
/// <param name="Others">The numbers of all other industries.</param>
internal sealed record LargestSectorClaim(Series Series, Period To, Quantity Level, Quantity Share, IReadOnlyList<Quantity> Others) : Claim(Series, To, To)
{
    internal override ClaimTopic Topic => ClaimTopic.LargestSector;

    internal override IReadOnlyList<Assertion> Assertions => [.. Others.Select(o => new Assertion(Level, Relation.Above, o))];

    /// <summary>What a region is known for is no news: a tenth of its size.</summary>
    internal override decimal Effect => Level.Value / 10;

    /// <summary>Null where any of them has no value: it could be the largest.</summary>
    /// <param name="sectors">All industries of the region, without overlap.</param>
    internal static LargestSectorClaim? Of(IReadOnlyList<Series> sectors, Series whole, Period year)
    {
        List<(Series Series, Quantity? Level)> levels = [.. sectors.Select(s => (s, Measured.LevelOf(s, year)))];
        if (levels.Count < 2 || levels.Exists(l => l.Level is null))
            return null;
        var (largest, level) = levels.MaxBy(l => l.Level!.Value);
        return Measured.ShareOf(largest, whole, year) is { } share
            ? new LargestSectorClaim(largest, year, level!, share, [.. levels.Where(l => l.Series != largest).Select(l => l.Level!)]) : null;
    }

    private protected override Sentence? Headline(Words words)
    {
        var (share, sector, things) = (Share.Cite(words), Names.Of(Series.Category, words), Names.Things(Series, words));
        var region = Names.Of(Series.Region, words);
        return words.Tell($"{sector} is de grootste sector van {region}: {share} van de {things}", $"{sector} is the largest sector of {region}: {share} of the {things}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (level, share, sector) = (Level.CiteRound(words), Share.Cite(words), Names.Of(Series.Category, words));
        var (region, things) = (Names.Of(Series.Region, words), Names.Things(Series, words));
        return
        [
            words.Tell($"de grootste sector in {region} is {sector}, met {level} {things} ({share}).", $"the largest sector in {region} is {sector}, with {level} {things} ({share})."),
            words.Tell($"{sector} is in {region} de grootste sector: {level} {things}, {share} van het totaal.", $"{sector} is the largest sector in {region}: {level} {things}, {share} of the total."),
        ];
    }
}
