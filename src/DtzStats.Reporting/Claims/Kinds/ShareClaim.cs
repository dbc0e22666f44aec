using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Which part of all jobs an industry has, and whether that became more: "goed voor 14,2% van de banen".</summary>
/// <param name="Points">The change of the share in percentage points since the first year; null where it cannot be told.</param>
internal sealed record ShareClaim(Series Series, Series Whole, Period From, Period To, Quantity Share, Quantity? Points, Quantity WholeLevel) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Share;

    /// <summary>A change that prints as 0.0 is not told.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [Assertion.IsAbove(Share, 0), .. Points is { Printed: not 0 } points ? new[] { Assertion.HasDirection(points) } : []];

    internal override decimal Effect => WholeLevel.Value * (Points?.Value ?? 0) / 100;

    internal static ShareClaim? Of(Series series, Series whole, Period from, Period to)
    {
        if (Measured.ShareOf(series, whole, to) is not { } share || Measured.LevelOf(whole, to) is not { } level)
            return null;
        var compares = Measured.ChangeOf(series, from, to) is not null && Measured.ChangeOf(whole, from, to) is not null;
        return new ShareClaim(series, whole, from, to, share, compares && Measured.ShareOf(series, whole, from) is { } earlier ? Difference(series, whole, earlier, share, from, to) : null, level);
    }

    private static Quantity Difference(Series series, Series whole, Quantity earlier, Quantity later, Period from, Period to) => Measured.Derived(
        series,
        from,
        to,
        later.Value - earlier.Value,
        1,
        false,
        new($"aandeel {to} - aandeel {from}", $"share {to} - share {from}"),
        series.At(from),
        series.At(to),
        whole.At(from),
        whole.At(to));

    private protected override Sentence? Headline(Words words)
    {
        var (share, sector, things) = (Share.Cite(words), Names.Of(Series.Category, words), Names.Things(Series, words));
        var region = Names.Of(Series.Region, words);
        return words.Tell($"{sector}: {share} van de {things} in {region}", $"{sector}: {share} of the {things} in {region}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (share, things) = (Share.Cite(words), Names.Things(Series, words));
        var (sector, region) = (Names.Of(Series.Category, words), Names.Of(Series.Region, words));
        if (Points is not { Printed: not 0 } change)
            return [words.Tell($"de sector {sector} heeft {share} van de {things} in {region}.", $"the {sector} sector has {share} of the {things} in {region}.")];
        var points = change.Cite(words);
        var more = change.Value > 0 ? words.Say("meer", "more") : words.Say("minder", "less");
        return
        [
            words.Tell($"de sector {sector} heeft {share} van de {things} in {region}, {points} procentpunt {more} dan in {From}.", $"the {sector} sector has {share} of the {things} in {region}, {points} percentage points {more} than in {From}."),
            words.Tell($"van de {things} in {region} is {share} in de sector {sector}; dat is {points} procentpunt {more} dan in {From}.", $"of the {things} in {region}, {share} are in the {sector} sector; that is {points} percentage points {more} than in {From}."),
        ];
    }
}
