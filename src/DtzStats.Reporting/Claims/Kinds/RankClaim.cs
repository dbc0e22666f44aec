using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>A region's place among others by growth: "groeide het sterkst van de vijf gemeenten".</summary>
/// <param name="Others">The growth of all others, in per cent.</param>
/// <param name="Whole">The region that they make up.</param>
internal sealed record RankClaim(Series Series, Series Whole, Period From, Period To, Quantity Percent, Quantity Change, IReadOnlyList<Quantity> Others) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Rank;

    /// <summary>A place is told only where the printed figures part it from the next on either side; the only one that went its way, where no other did by any figure.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [.. Others.Select(o => new Assertion(Percent, o.Value < Percent.Value ? Relation.Above : Relation.Below, o)), .. IsOnly ? Others.Select(WentNot) : []];

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

    /// <summary>That no other is seen to go its way, so that there is no "most" among them.</summary>
    private bool IsOnly => Percent.Printed > 0 ? Others.All(o => o.Printed <= 0) : Percent.Printed < 0 && Others.All(o => o.Printed >= 0);

    private Assertion WentNot(Quantity other) => Percent.Value > 0 ? new(Quantity.Limit(0), Relation.AtLeast, other) : new(other, Relation.AtLeast, Quantity.Limit(0));

    /// <summary>Of those at either end alone.</summary>
    private protected override Sentence? Headline(Words words)
    {
        if (!IsAtAnEnd)
            return null;
        var (number, percent) = (words.Say($"aantal {Names.Things(Series, words)}", $"number of {Names.Things(Series, words)}"), Percent.Cite(words));
        if (IsOnly)
            return words.Tell($"alleen {Names.Where(Series, words)} {Grew(words)} het {number}: {percent} sinds {From}", $"only {Names.Where(Series, words)} did the {number} {(Percent.Value > 0 ? "grow" : "fall")}: {percent} since {From}");
        return words.Tell($"{Names.Where(Series, words)} {Grew(words)} het {number} het {Most(words)}: {percent} sinds {From}", $"{Names.Where(Series, words)} the {number} {Grew(words)} {Most(words)}: {percent} since {From}");
    }

    /// <summary>Where its own growth was told just before: of those between the ends, whose place says little without it.</summary>
    private protected override Sentence? After(Claim before, Words words) => IsAtAnEnd || !TellsGrowth(before) ? null : words.Tell(
        $"naar procentuele groei staat {Names.Of(Series.Region, words)} daarmee {PlaceIn(words)} van de gemeenten in {Names.Of(Whole.Region, words)}.",
        $"by growth in per cent, {Names.Of(Series.Region, words)} comes {PlaceIn(words)} among the municipalities of {Names.Of(Whole.Region, words)}.");

    /// <summary>Where its own growth was told.</summary>
    private protected override IReadOnlyList<Sentence> Shorter(IReadOnlyList<Claim> told, Words words)
    {
        if (!IsAtAnEnd || !told.Any(TellsGrowth))
            return [];
        var (region, whole) = (Names.Of(Series.Region, words), Names.Of(Whole.Region, words));
        return IsOnly
            ? [words.Tell($"{region} is de enige gemeente in {whole} waar {NumberThere(words)} sinds {From} {Grew(words)}.", $"{region} is the only municipality of {whole} where {NumberThere(words)} {Grew(words)} between {From} and {To}.")]
            : [words.Tell($"van de gemeenten in {whole} {Grew(words)} {Names.Number(Series, words)} sinds {From} het {Most(words)}.", $"of the municipalities of {whole}, {Names.Number(Series, words)} {Grew(words)} {Most(words)} between {From} and {To}.")];
    }

    private bool TellsGrowth(Claim claim) => claim is ChangeClaim { Percent.Printed: not 0 } && claim.IsOn(Series) && (claim.From, claim.To) == (From, To);

    private protected override IReadOnlyList<Sentence> Wordings(Words words) => IsOnly ? OnlyOne(words) : IsAtAnEnd ? AtAnEnd(words) : InBetween(words);

    private IReadOnlyList<Sentence> OnlyOne(Words words)
    {
        var (percent, region, whole) = (Percent.Cite(words), Names.Of(Series.Region, words), Names.Of(Whole.Region, words));
        return
        [
            words.Tell($"{region} is de enige gemeente in {whole} waar {NumberThere(words)} {Grew(words)}: {percent} sinds {From}.", $"{region} is the only municipality of {whole} where {NumberThere(words)} {Grew(words)}: {percent} since {From}."),
            words.Tell($"van de gemeenten in {whole} {Grew(words)} {NumberThere(words)} alleen in {region}: {percent} sinds {From}.", $"of the municipalities of {whole}, {NumberThere(words)} {Grew(words)} in {region} alone: {percent} since {From}."),
        ];
    }

    private IReadOnlyList<Sentence> AtAnEnd(Words words)
    {
        var (percent, number, whole) = (Percent.Cite(words), Names.Number(Series, words), Names.Of(Whole.Region, words));
        return
        [
            words.Tell($"van de gemeenten in {whole} {Grew(words)} {number} het {Most(words)}: {percent} sinds {From}.", $"of the municipalities of {whole}, {number} {Grew(words)} {Most(words)}: {percent} since {From}."),
            words.Tell($"{number} {Grew(words)} het {Most(words)} van de gemeenten in {whole}: {percent} sinds {From}.", $"{number} {Grew(words)} {Most(words)} among the municipalities of {whole}: {percent} since {From}."),
        ];
    }

    /// <summary>With a decline the order must be named, or the third by growth is read as the third by decline.</summary>
    private IReadOnlyList<Sentence> InBetween(Words words)
    {
        var (percent, region, whole, direction) = (Percent.Cite(words), Names.Of(Series.Region, words), Names.Of(Whole.Region, words), Direction(words));
        var byGrowth = words.Tell($"van de gemeenten in {whole} staat {region} naar groei van {NumberThere(words)} {PlaceIn(words)}: {percent} {direction} sinds {From}.", $"among the municipalities of {whole}, {region} comes {PlaceIn(words)} by growth in {NumberThere(words)}: a {direction} of {percent} since {From}.");
        return Percent.Value < 0 ? [byGrowth]
            : [words.Tell($"met een {direction} van {percent} sinds {From} staat {region} {PlaceIn(words)} van de gemeenten in {whole}.", $"with a {direction} of {percent} since {From}, {region} comes {PlaceIn(words)} among the municipalities of {whole}."), byGrowth];
    }

    /// <summary>"het aantal banen", of an industry with its name, without the region.</summary>
    private string NumberThere(Words words)
    {
        var (things, sector) = (Names.Things(Series, words), Names.Of(Series.Category, words));
        return Series.Category.Level == CategoryLevel.Total
            ? words.Say($"het aantal {things}", $"the number of {things}")
            : words.Say($"het aantal {things} in de sector {sector}", $"the number of {things} in the {sector} sector");
    }

    private string Direction(Words words) => Percent.Value >= 0 ? words.Say("groei", "growth") : words.Say("daling", "decline");

    private string Grew(Words words) => Percent.Value > 0 ? words.Say("groeide", "grew") : words.Say("daalde", "fell");

    private string Most(Words words) => (Place == 1) == Percent.Value > 0 ? words.Say("sterkst", "most") : words.Say("minst", "least");

    private string PlaceIn(Words words) => Place == 1 ? words.Say("bovenaan", "first")
        : Place == Others.Count + 1 ? words.Say("onderaan", "last")
        : words.Say($"op de {Ordinals.Of(Place, words)} plaats", Ordinals.Of(Place, words));
}
