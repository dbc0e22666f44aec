using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>That hardly anything changed: less than half a per cent either way, "bleef vrijwel gelijk".</summary>
internal sealed record NearlyEqualClaim(Series Series, Period From, Period To, Quantity Percent, Quantity Level) : Claim(Series, From, To)
{
    /// <summary>In per cent.</summary>
    internal const decimal Threshold = 0.5m;

    internal override ClaimTopic Topic => To.Year - From.Year == 1 ? ClaimTopic.LastYear : ClaimTopic.ChangeSinceBase;

    internal override IReadOnlyList<Assertion> Assertions => [new(Percent, Relation.Within, Quantity.Limit(Threshold))];

    /// <summary>That nothing happened weighs as much as the least that would have been something.</summary>
    internal override decimal Effect => Level.Value * Threshold / 100;

    internal static NearlyEqualClaim? Of(Series series, Period from, Period to) =>
        Measured.PercentOf(series, from, to) is { } percent && Measured.LevelOf(series, to) is { } level
            ? new NearlyEqualClaim(series, from, to, percent, level) : null;

    private protected override Sentence? Headline(Words words)
    {
        var (subject, things, level) = (Names.Subject(Series, words), Names.Things(Series, words), Level.Cite(words));
        return words.Tell($"{subject}: vrijwel evenveel {things} als in {From} ({level})", $"{subject}: almost as many {things} as in {From} ({level})");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (number, level) = (Names.Number(Series, words), Level.Cite(words));
        return
        [
            words.Tell($"{number} was in {To} vrijwel gelijk aan dat in {From}: {level}.", $"{number} in {To} was almost the same as in {From}: {level}."),
            words.Tell($"tussen {From} en {To} bleef {number} vrijwel gelijk; het is nu {level}.", $"between {From} and {To} {number} stayed almost the same; it is now {level}."),
        ];
    }
}
