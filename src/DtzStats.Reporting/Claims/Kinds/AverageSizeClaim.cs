using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Structures;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>How many jobs an establishment has, and whether that became more: jobs and establishments of one dataset.</summary>
internal sealed record AverageSizeClaim(Series Series, Period From, Period To, Quantity Before, Quantity Now, Quantity Level) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.AverageSize;

    /// <summary>Larger or smaller; where the two do not differ, neither.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [new(Now, Now.Value > Before.Value ? Relation.Above : Now.Value < Before.Value ? Relation.Below : Relation.Equal, Before)];

    internal override decimal Effect => Now.Value == 0 ? 0 : Level.Value * (Now.Value - Before.Value) / Now.Value;

    /// <exception cref="ArgumentException">The two are of different datasets.</exception>
    internal static AverageSizeClaim? Of(Series jobs, Series establishments, Period from, Period to)
    {
        if (jobs.Source.Dataset != establishments.Source.Dataset)
            throw new ArgumentException("Registers do not count the same establishments.", nameof(establishments));
        if (Measured.ChangeOf(jobs, from, to) is null || Measured.ChangeOf(establishments, from, to) is null)
            return null;
        return Size(jobs, establishments, from) is { } before && Size(jobs, establishments, to) is { } now && Measured.LevelOf(jobs, to) is { } level
            ? new AverageSizeClaim(jobs, from, to, before, now, level) : null;
    }

    private static Quantity? Size(Series jobs, Series establishments, Period year) =>
        jobs.At(year) is { Value: { } j } own && establishments.At(year) is { Value: { } e } places && AverageSize.Of(j, e).Value is { } size
            ? Measured.Derived(jobs, year, year, size, 1, false, new BilingualText($"banen / vestigingen {year}", $"jobs / establishments {year}"), own, places)
            : null;

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (before, now, where) = (Before.Cite(words), Now.Cite(words), Names.Where(Series, words));
        return Now.Value == Before.Value
            ? [words.Tell($"een vestiging {where} heeft gemiddeld {now} banen, evenveel als in {From}.", $"an establishment {where} has {now} jobs on average, as many as in {From}.")]
            :
            [
                words.Tell($"een vestiging {where} heeft gemiddeld {now} banen; in {From} waren dat er {before}.", $"an establishment {where} has {now} jobs on average; in {From} that was {before}."),
                words.Tell($"het gemiddelde aantal banen per vestiging {where} ging van {before} in {From} naar {now} in {To}.", $"the average number of jobs in an establishment {where} went from {before} in {From} to {now} in {To}."),
            ];
    }
}
