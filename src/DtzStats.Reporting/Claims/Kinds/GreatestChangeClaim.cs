using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>In which industry most came, or where none grew, most went: "de meeste banen kwamen erbij in".</summary>
/// <param name="Others">The changes of all other industries.</param>
internal sealed record GreatestChangeClaim(Series Series, Period From, Period To, Quantity Change, IReadOnlyList<Quantity> Others) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.GreatestChange;

    /// <summary>The printed figures have to part it from the next.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [Assertion.HasDirection(Change), .. Others.Select(o => new Assertion(Change, Change.Value > 0 ? Relation.Above : Relation.Below, o))];

    internal override decimal Effect => Change.Value;

    /// <summary>Null where any of them has no change to tell: it could be the greatest.</summary>
    /// <param name="sectors">All industries of the region, without overlap.</param>
    internal static GreatestChangeClaim? Of(IReadOnlyList<Series> sectors, Period from, Period to)
    {
        List<(Series Series, Quantity? Change)> changes = [.. sectors.Select(s => (s, Measured.ChangeOf(s, from, to)))];
        if (changes.Count < 2 || changes.Exists(c => c.Change is null))
            return null;
        var most = changes.MaxBy(c => c.Change!.Value);
        if (most.Change!.Value <= 0)
            most = changes.MinBy(c => c.Change!.Value);
        return most.Change!.Value == 0
            ? null : new GreatestChangeClaim(most.Series, from, to, most.Change!, [.. changes.Where(c => c.Series != most.Series).Select(c => c.Change!)]);
    }

    private protected override Sentence? Headline(Words words)
    {
        var (number, things, sector) = (Change.Cite(words), Names.Things(Series, words), Names.Of(Series.Category, words));
        return Change.Value > 0
            ? words.Tell($"de meeste {things} kwamen erbij in {sector}: {number} sinds {From}", $"most {things} were added in {sector}: {number} since {From}")
            : words.Tell($"de meeste {things} verdwenen in {sector}: {number} sinds {From}", $"most {things} were lost in {sector}: {number} since {From}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (number, things, sector, region) = (Change.Cite(words), Names.Things(Series, words), Names.Of(Series.Category, words), Names.Of(Series.Region, words));
        return Change.Value > 0
            ? [words.Tell($"de meeste {things} kwamen er in {region} sinds {From} bij in de sector {sector}: {number}.", $"most {things} in {region} were added since {From} in the {sector} sector: {number}.")]
            : [words.Tell($"de meeste {things} verdwenen in {region} sinds {From} in de sector {sector}: {number}.", $"most {things} in {region} were lost since {From} in the {sector} sector: {number}.")];
    }
}
