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

    private bool IsAtAnEnd => Percent.Printed != 0 && (Place == 1 || Place == Others.Count + 1);

    /// <summary>Of those at either end alone.</summary>
    private protected override Sentence? Headline(Words words)
    {
        if (!IsAtAnEnd)
            return null;
        var (number, percent) = (words.Say($"aantal {Names.Things(Series, words)}", $"number of {Names.Things(Series, words)}"), Percent.Cite(words));
        return words.Tell($"{Names.Where(Series, words)} {Grew(words)} het {number} het {Most(words)}: {percent} sinds {From}", $"{Names.Where(Series, words)} the {number} {Grew(words)} {Most(words)}: {percent} since {From}");
    }

    /// <summary>Where its own growth was told just before.</summary>
    private protected override Sentence? After(Claim before, Words words)
    {
        if (before is not ChangeClaim { Percent: not null } change || change.Series != Series || (change.From, change.To) != (From, To))
            return null;
        var whole = Names.Of(Whole.Region, words);
        return IsAtAnEnd
            ? words.Tell($"van de gemeenten in {whole} {Grew(words)} {Names.Number(Series, words)} het {Most(words)}.", $"of the municipalities of {whole}, {Names.Number(Series, words)} {Grew(words)} {Most(words)}.")
            : words.Tell($"naar procentuele groei staat {Names.Of(Series.Region, words)} daarmee {PlaceIn(words)} van de gemeenten in {whole}.", $"by growth in per cent, {Names.Of(Series.Region, words)} comes {PlaceIn(words)} among the municipalities of {whole}.");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (percent, number, region, whole) = (Percent.Cite(words), Names.Number(Series, words), Names.Of(Series.Region, words), Names.Of(Whole.Region, words));
        if (IsAtAnEnd)
            return
            [
                words.Tell($"van de gemeenten in {whole} {Grew(words)} {number} het {Most(words)}: {percent} sinds {From}.", $"of the municipalities of {whole}, {number} {Grew(words)} {Most(words)}: {percent} since {From}."),
                words.Tell($"{number} {Grew(words)} het {Most(words)} van de gemeenten in {whole}: {percent} sinds {From}.", $"{number} {Grew(words)} {Most(words)} among the municipalities of {whole}: {percent} since {From}."),
            ];
        var direction = Direction(words);
        return
        [
            words.Tell($"met een {direction} van {percent} sinds {From} staat {region} {PlaceIn(words)} van de gemeenten in {whole}.", $"with a {direction} of {percent} since {From}, {region} comes {PlaceIn(words)} among the municipalities of {whole}."),
            words.Tell($"van de gemeenten in {whole} staat {region} naar groei van het aantal {Names.Things(Series, words)} {PlaceIn(words)}: {percent} {direction} sinds {From}.", $"among the municipalities of {whole}, {region} comes {PlaceIn(words)} by growth in {Names.Things(Series, words)}: a {direction} of {percent} since {From}."),
        ];
    }

    private string Direction(Words words) => Percent.Value >= 0 ? words.Say("groei", "growth") : words.Say("daling", "decline");

    private string Grew(Words words) => Percent.Value > 0 ? words.Say("groeide", "grew") : words.Say("daalde", "fell");

    private string Most(Words words) => (Place == 1) == Percent.Value > 0 ? words.Say("sterkst", "most") : words.Say("minst", "least");

    private string PlaceIn(Words words) => Place == 1 ? words.Say("bovenaan", "first")
        : Place == Others.Count + 1 ? words.Say("onderaan", "last")
        : words.Say($"op de {Ordinals.Of(Place, words)} plaats", Ordinals.Of(Place, words));
}
