using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>By how much a series grew or shrank, with a word for how much that is: "groeide in 2025 licht, met 0,7%".</summary>
/// <remarks>A year's growth below 1.0 per cent is light, one of 3.0 and over is strong; so for the mean of more years.</remarks>
internal sealed record GrowthClaim(Series Series, Period From, Period To, Quantity Percent, Quantity Change) : Claim(Series, From, To)
{
    private const decimal LightBelow = 1;

    private const decimal StrongFrom = 3;

    internal override ClaimTopic Topic => To.Year - From.Year == 1 ? ClaimTopic.LastYear : ClaimTopic.ChangeSinceBase;

    internal override bool IsVerdict => true;

    internal override IReadOnlyList<Assertion> Assertions => [Assertion.HasDirection(Percent), Assertion.HasDirection(Change), SizeAssertion];

    internal override decimal Effect => Change.Value;

    private bool IsLight => Math.Abs(Percent.Printed) < LightBelow * Years;

    private bool IsStrong => Math.Abs(Percent.Printed) >= StrongFrom * Years;

    private int Years => To.Year - From.Year;

    private Quantity Magnitude => Percent with { Value = Math.Abs(Percent.Value) };

    /// <summary>What the size word says of the printed number; a number that is only by rounding on its side of the limit is no such.</summary>
    private Assertion SizeAssertion => IsLight ? Assertion.IsBelow(Magnitude, LightBelow * Years)
        : new(Magnitude, Relation.AtLeast, Quantity.Limit(IsStrong ? StrongFrom * Years : LightBelow * Years));

    internal static GrowthClaim? Of(Series series, Period from, Period to) =>
        Measured.PercentOf(series, from, to) is { Value: not 0 } percent && Measured.ChangeOf(series, from, to) is { } change
            ? new GrowthClaim(series, from, to, percent, change) : null;

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (percent, change, number) = (Percent.Cite(words), Change.Cite(words), Names.Number(Series, words));
        var up = Percent.Value > 0;
        var when = Years == 1 ? words.Say($"in {To}", $"in {To}") : words.Say($"tussen {From} en {To}", $"between {From} and {To}");
        var size = IsLight ? words.Say(" licht,", " slightly,") : IsStrong ? words.Say(" sterk,", " strongly,") : "";
        var (grew, more) = up ? (words.Say("groeide", "grew"), words.Say("erbij", "more")) : (words.Say("daalde", "fell"), words.Say("minder", "fewer"));
        var things = Names.Things(Series, words);
        return
        [
            words.Tell($"{number} {grew} {when}{size} met {percent}: {change} {things} {more}.", $"{number} {grew} {when}{size} by {percent}: {change} {more} {things}."),
            words.Tell($"{when} {grew} {number}{size} met {percent}.", $"{when} {number} {grew}{size} by {percent}."),
        ];
    }
}
