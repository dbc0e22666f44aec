using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>A region's place among others by growth: "groeide het sterkst van de vijf gemeenten".</summary>
/// <param name="Others">The growth of all others, in per cent.</param>
/// <param name="Whole">The region that they make up.</param>
internal sealed record RankClaim(Series Series, Series Whole, Period From, Period To, Quantity Percent, Quantity Change, IReadOnlyList<Quantity> Others) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Rank;

    /// <summary>A place is told only where the printed figures part it from the next on either side.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [.. Others.Select(o => new Assertion(Percent, o.Value < Percent.Value ? Relation.Above : Relation.Below, o))];

    internal override decimal Effect => Change.Value;

    /// <summary>1 for the one that grew most.</summary>
    internal int Place => 1 + Others.Count(o => o.Value > Percent.Value);

    /// <summary>Null where any of them has no growth, or there are fewer than three.</summary>
    internal static RankClaim? Of(Series series, IReadOnlyList<Series> all, Series whole, Period from, Period to)
    {
        List<(string Region, Quantity? Growth)> growth = [.. all.Select(s => (s.Region.Code, Measured.PercentOf(s, from, to)))];
        if (growth.Count < 3 || growth.Exists(g => g.Growth is null) || Measured.ChangeOf(series, from, to) is not { } change)
            return null;
        var own = growth.Find(g => g.Region == series.Region.Code).Growth;
        return own is null ? null : new RankClaim(series, whole, from, to, own, change, [.. growth.Where(g => g.Region != series.Region.Code).Select(g => g.Growth!)]);
    }

    /// <summary>Of those at either end alone.</summary>
    private protected override Sentence? Headline(Words words)
    {
        if (Percent.Printed == 0 || (Place > 1 && Place <= Others.Count))
            return null;
        var (number, percent) = (words.Say($"aantal {Names.Things(Series, words)}", $"number of {Names.Things(Series, words)}"), Percent.Cite(words));
        var (where, grew) = (Names.Where(Series, words), Percent.Value > 0 ? words.Say("groeide", "grew") : words.Say("daalde", "fell"));
        var most = (Place == 1) == Percent.Value > 0 ? words.Say("sterkst", "most") : words.Say("minst", "least");
        return words.Tell($"{where} {grew} het {number} het {most}: {percent} sinds {From}", $"{where} the {number} {grew} {most}: {percent} since {From}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (percent, number, region) = (Percent.Cite(words), Names.Number(Series, words), Names.Of(Whole.Region, words));
        var direction = Percent.Value >= 0 ? words.Say("groei", "growth") : words.Say("daling", "decline");
        var place = Place == 1 ? words.Say("bovenaan", "first")
            : Place == Others.Count + 1 ? words.Say("onderaan", "last")
            : words.Say($"op de {Ordinals.Of(Place, words)} plaats", Ordinals.Of(Place, words));
        return
        [
            words.Tell($"naar de ontwikkeling van {number} sinds {From} staat {Names.Of(Series.Region, words)} {place} van de gemeenten in {region}, met een {direction} van {percent}.", $"by the development of {number} since {From}, {Names.Of(Series.Region, words)} comes {place} among the municipalities of {region}, with a {direction} of {percent}."),
            words.Tell($"met een {direction} van {percent} sinds {From} staat {Names.Of(Series.Region, words)} {place} van de gemeenten in {region}.", $"with a {direction} of {percent} since {From}, {Names.Of(Series.Region, words)} comes {place} among the municipalities of {region}."),
        ];
    }
}
