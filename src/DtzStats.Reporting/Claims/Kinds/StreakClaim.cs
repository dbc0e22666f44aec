using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Growth or decline for three years running or more: "daalde voor het derde jaar op rij".</summary>
/// <param name="Changes">In the unit of the measure, of the years of the streak, in order.</param>
/// <param name="Before">Of the year before the streak, which went otherwise; null where the series begins with the streak.</param>
internal sealed record StreakClaim(Series Series, Period To, IReadOnlyList<Quantity> Changes, Quantity? Before, Quantity Total) : Claim(Series, Total.Key.From, To)
{
    private const int Least = 3;

    internal override ClaimTopic Topic => ClaimTopic.LastYear;

    internal override IReadOnlyList<Assertion> Assertions =>
        [.. Changes.Select(c => new Assertion(c, Up ? Relation.Above : Relation.Below, Quantity.Limit(0))), .. Before is null ? [] : new[] { Ended(Before) }];

    internal override decimal Effect => Changes[^1].Value * (1 + (Changes.Count / 10m));

    private bool Up => Changes[^1].Value > 0;

    internal static StreakClaim? Of(Series series, Period year)
    {
        var changes = Measured.Yearly(series, year, Measured.ChangeOf);
        if (changes.Count < Least || changes[^1].Printed == 0)
            return null;
        var sign = Math.Sign(changes[^1].Printed);
        List<Quantity> streak = [.. changes.Reverse().TakeWhile(c => Math.Sign(c.Printed) == sign).Reverse()];
        return streak.Count >= Least && Measured.ChangeOf(series, streak[0].Key.From, year) is { } total
            ? new StreakClaim(series, year, streak, streak.Count == changes.Count ? null : changes[^(streak.Count + 1)], total) : null;
    }

    /// <summary>The year before did not go the same way, or it would be one year more.</summary>
    private Assertion Ended(Quantity before) => new(Up ? before with { Value = -before.Value } : before, Relation.AtLeast, Quantity.Limit(0));

    /// <summary>Where it was told how many more or fewer that makes since its first year.</summary>
    private protected override IReadOnlyList<Sentence> Shorter(IReadOnlyList<Claim> told, Words words)
    {
        if (Before is not null || !told.OfType<ChangeClaim>().Any(c => c.IsOn(Series) && (c.From, c.To) == (From, To)))
            return [];
        var (number, grew) = (Names.Number(Series, words), Up ? words.Say("groeide", "grew") : words.Say("daalde", "fell"));
        return [words.Tell($"{number} {grew} tussen {From} en {To} elk jaar.", $"{number} {grew} each year between {From} and {To}.")];
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (number, total) = (Names.Number(Series, words), Total.Cite(words));
        var (grew, more) = Up ? (words.Say("groeide", "grew"), words.Say("meer", "more")) : (words.Say("daalde", "fell"), words.Say("minder", "fewer"));
        if (Before is null)
            return [words.Tell($"{number} {grew} elk jaar sinds {From}; in {To} waren het er {total} {more} dan in {From}.", $"{number} {grew} each year after {From}; in {To} there were {total} {more} than in {From}.")];
        var th = Ordinals.Of(Changes.Count, words);
        return
        [
            words.Tell($"{number} {grew} in {To} voor het {th} jaar op rij: {total} {more} dan in {From}.", $"{number} {grew} in {To} for the {th} year running: {total} {more} than in {From}."),
            words.Tell($"voor het {th} jaar op rij {grew} {number}, met {total} sinds {From}.", $"for the {th} year running {number} {grew}, by {total} since {From}."),
        ];
    }
}
