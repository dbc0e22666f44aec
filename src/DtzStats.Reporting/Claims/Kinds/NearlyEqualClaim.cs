using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>That nothing changed, "bleef gelijk", or hardly anything: less than half a per cent either way, "bleef vrijwel gelijk".</summary>
/// <param name="Level">Of the last year.</param>
/// <param name="Before">Of the first year.</param>
internal sealed record NearlyEqualClaim(Series Series, Period From, Period To, Quantity Percent, Quantity Level, Quantity Before) : Claim(Series, From, To)
{
    /// <summary>In per cent.</summary>
    internal const decimal Threshold = 0.5m;

    internal override ClaimTopic Topic => To.Year - From.Year == 1 ? ClaimTopic.LastYear : ClaimTopic.ChangeSinceBase;

    internal override bool IsVerdict => true;

    /// <summary>Two numbers that print alike are equal, or it is not told.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [new(Percent, Relation.Within, Quantity.Limit(Threshold)), .. IsEqual ? new[] { new Assertion(Level, Relation.Equal, Before) } : []];

    /// <summary>That nothing happened weighs as much as the least that would have been something.</summary>
    internal override decimal Effect => Level.Value * Threshold / 100;

    private bool IsEqual => Level.Printed == Before.Printed;

    internal static NearlyEqualClaim? Of(Series series, Period from, Period to) =>
        Measured.PercentOf(series, from, to) is { } percent && Measured.LevelOf(series, to) is { } level && Measured.LevelOf(series, from) is { } before
            ? new NearlyEqualClaim(series, from, to, percent, level, before) : null;

    private protected override Sentence? Headline(Words words)
    {
        var (subject, things, level) = (Names.Subject(Series, words), Names.Things(Series, words), Level.Cite(words));
        var asMany = IsEqual ? words.Say("evenveel als", "as many as") : words.Say("vrijwel evenveel als", "almost the same number as");
        return words.Tell($"{subject}: {level} {things}, {asMany} in {From}", $"{subject}: {level} {things}, {asMany} in {From}");
    }

    /// <summary>Where it was told how many there are.</summary>
    private protected override IReadOnlyList<Sentence> Shorter(IReadOnlyList<Claim> told, Words words)
    {
        if (!told.OfType<LevelClaim>().Any(l => l.Tells(Series, To, words)))
            return [];
        var (number, same) = (Names.Number(Series, words), Same(words));
        return
        [
            words.Tell($"{number} was in {To} {same} aan dat in {From}.", $"{number} was {same} in {To} as in {From}."),
            words.Tell($"tussen {From} en {To} bleef {number} {same}.", $"between {From} and {To} {number} stayed {same}."),
        ];
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (number, level, same) = (Names.Number(Series, words), Level.Cite(words), Same(words));
        return
        [
            words.Tell($"{number} was in {To} ({level}) {same} aan dat in {From}.", $"{number} was {same} in {To} ({level}) as in {From}."),
            words.Tell($"tussen {From} en {To} bleef {number} {same}; in {To} waren het er {level}.", $"between {From} and {To} {number} stayed {same}; in {To} there were {level}."),
        ];
    }

    private string Same(Words words) => IsEqual ? words.Say("gelijk", "the same") : words.Say("vrijwel gelijk", "almost the same");
}
