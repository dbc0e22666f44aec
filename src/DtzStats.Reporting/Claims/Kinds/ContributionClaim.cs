using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Which part of the growth of a whole came from one of its parts: "nam ruim twee derde van de groei voor zijn rekening".</summary>
internal sealed record ContributionClaim(Series Series, Series Whole, Period From, Period To, Quantity Share, Quantity Own, Quantity All) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Contribution;

    /// <summary>A part of the growth: it grew too, and by less than all together; and the fraction lies where its word says.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
    [
        Assertion.HasDirection(All), new(Own, All.Value > 0 ? Relation.Above : Relation.Below, Quantity.Limit(0)),
        Assertion.IsAbove(Share, 0), Assertion.IsBelow(Share, 100), .. FractionAssertion,
    ];

    internal override decimal Effect => Own.Value;

    private IReadOnlyList<Assertion> FractionAssertion => RuleWords.FractionOf(Share.Value) switch
    {
        (RuleWord.Over, var percent, _) => [new(Share, Relation.AtLeast, Quantity.Limit(percent))],
        (RuleWord.Almost, var percent, _) => [new(Quantity.Limit(percent), Relation.AtLeast, Share)],
        _ => [],
    };

    /// <summary>Null where either did not change, or the whole is no sum of parts of which this is one.</summary>
    internal static ContributionClaim? Of(Series part, Series whole, Period from, Period to)
    {
        if (!whole.Members.Any(m => m.Code == part.Region.Code) || whole.Members.Count < 2 || part.Category.Code != whole.Category.Code)
            return null;
        if (Measured.ChangeOf(part, from, to) is not { } own || Measured.ChangeOf(whole, from, to) is not { Value: not 0 } all)
            return null;
        var share = Measured.Derived(
            part, from, to, 100 * own.Value / all.Value, 1, true, new("100 eigen verandering / verandering van het geheel", "100 own change / change of the whole"),
            part.At(from), part.At(to), whole.At(from), whole.At(to));
        return new ContributionClaim(part, whole, from, to, share, own, all);
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
