using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Which part of the growth of a whole came from the one that added most to it: "nam ruim twee derde van de groei voor zijn rekening".</summary>
/// <param name="Others">The changes of all other parts.</param>
internal sealed record ContributionClaim(
    Series Series, Series Whole, Period From, Period To, Quantity Share, Quantity Own, Quantity All, IReadOnlyList<Quantity> Others) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Contribution;

    /// <summary>
    /// It went the way of the whole, by more than any other part, and no other went against it: beside parts that shrink, the share
    /// in a growth is no part of it, and what is said of one part would be as true of another. The fraction lies where its word says.
    /// </summary>
    internal override IReadOnlyList<Assertion> Assertions =>
    [
        Assertion.HasDirection(All), new(Own, All.Value > 0 ? Relation.Above : Relation.Below, Quantity.Limit(0)),
        Assertion.IsAbove(Share, 0), Assertion.IsBelow(Share, 100), .. FractionAssertion, .. Others.SelectMany(Leads),
    ];

    internal override decimal Effect => Own.Value;

    private IReadOnlyList<Assertion> FractionAssertion => RuleWords.FractionOf(Share.Value) switch
    {
        (RuleWord.Over, var percent, _) => [new(Share, Relation.AtLeast, Quantity.Limit(percent))],
        (RuleWord.Almost, var percent, _) => [new(Quantity.Limit(percent), Relation.AtLeast, Share)],
        _ => [],
    };

    private Assertion[] Leads(Quantity other) => All.Value > 0
        ? [new(other, Relation.AtLeast, Quantity.Limit(0)), new(Own, Relation.Above, other)]
        : [new(Quantity.Limit(0), Relation.AtLeast, other), new(Own, Relation.Below, other)];

    /// <summary>Null where the whole did not change, any part has no change to tell, or the whole is no sum of these parts.</summary>
    /// <param name="parts">All that the whole was summed from, of the same industry.</param>
    internal static ContributionClaim? Of(Series part, IReadOnlyList<Series> parts, Series whole, Period from, Period to)
    {
        var codes = parts.Select(p => p.Region.Code).ToHashSet(StringComparer.Ordinal);
        if (codes.Count < 2 || !codes.Contains(part.Region.Code) || !codes.SetEquals(whole.Members.Select(m => m.Code)) || part.Category.Code != whole.Category.Code)
            return null;
        List<Quantity?> others = [.. parts.Where(p => p.Region.Code != part.Region.Code).Select(p => Measured.ChangeOf(p, from, to))];
        if (Measured.ChangeOf(part, from, to) is not { } own || Measured.ChangeOf(whole, from, to) is not { Value: not 0 } all || others.Exists(o => o is null))
            return null;
        var share = Measured.Derived(
            part, from, to, 100 * own.Value / all.Value, 1, true, new("100 eigen verandering / verandering van het geheel", "100 own change / change of the whole"),
            part.At(from), part.At(to), whole.At(from), whole.At(to));
        return new ContributionClaim(part, whole, from, to, share, own, all, [.. others.OfType<Quantity>()]);
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (share, own) = (Share.Cite(words), Own.Cite(words));
        var (region, number) = (Names.Of(Series.Region, words), Names.Number(Whole, words));
        var growth = All.Value > 0 ? words.Say("groei", "growth") : words.Say("daling", "decline");
        if (RuleWords.FractionOf(Share.Value) is not { } fraction)
            return [words.Tell($"{region} droeg {share} bij aan de {growth} van {number} sinds {From}.", $"{region} contributed {share} to the {growth} of {number} since {From}.")];
        var told = RuleWords.Text(fraction.Rule, words) + words.Say(fraction.Name);
        return
        [
            words.Tell($"{region} nam {told} ({share}) van de {growth} van {number} sinds {From} voor zijn rekening.", $"{region} accounts for {told} ({share}) of the {growth} of {number} since {From}."),
            words.Tell($"van de {growth} van {number} sinds {From} komt {told} voor rekening van {region}: {own} ({share}).", $"of the {growth} of {number} since {From}, {told} comes from {region}: {own} ({share})."),
        ];
    }
}
