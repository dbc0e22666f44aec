using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>That a series never was so high, or so low: "nog nooit zo hoog".</summary>
/// <param name="Earlier">The values of all years before that compare, in order.</param>
internal sealed record RecordClaim(Series Series, Period From, Period To, Quantity Level, IReadOnlyList<Quantity> Earlier) : Claim(Series, From, To)
{
    /// <summary>Fewer years make no record.</summary>
    private const int LeastYears = 4;

    internal override ClaimTopic Topic => ClaimTopic.Record;

    internal override IReadOnlyList<Assertion> Assertions => [.. Earlier.Select(e => new Assertion(Level, IsHigh ? Relation.Above : Relation.Below, e))];

    /// <summary>What it adds to the record that stood.</summary>
    internal override decimal Effect => Level.Value - (IsHigh ? Earlier.Max(e => e.Value) : Earlier.Min(e => e.Value));

    private bool IsHigh => Level.Value > Earlier[^1].Value;

    internal static RecordClaim? Of(Series series, Period year)
    {
        var first = Measured.FirstComparable(series, year);
        if (year.Year - first.Year < LeastYears || Measured.LevelOf(series, year) is not { } level)
            return null;
        List<Quantity> earlier = [.. Enumerable.Range(first.Year, year.Year - first.Year).Select(y => Measured.LevelOf(series, new Period(y))).OfType<Quantity>()];
        return new RecordClaim(series, first, year, level, earlier);
    }

    /// <summary>Where it was told how many there are.</summary>
    private protected override IReadOnlyList<Sentence> Shorter(IReadOnlyList<Claim> told, Words words)
    {
        if (!told.OfType<LevelClaim>().Any(l => l.Tells(Series, To, words)))
            return [];
        var (number, (high, top)) = (Names.Number(Series, words), Extreme(words));
        return
        [
            words.Tell($"{number} was in de jaren vanaf {From} niet eerder zo {high} als in {To}.", $"{number} was never as {high} from {From} on as in {To}."),
            words.Tell($"in {To} was {number} het {top} van alle jaren vanaf {From}.", $"in {To} {number} was the {top} of all years from {From} on."),
        ];
    }

    private (string Degree, string Superlative) Extreme(Words words) =>
        IsHigh ? (words.Say("hoog", "high"), words.Say("hoogste", "highest")) : (words.Say("laag", "low"), words.Say("laagste", "lowest"));

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (level, number) = (Level.Cite(words), Names.Number(Series, words));
        var (high, top) = Extreme(words);
        return
        [
            words.Tell($"{number} was in de jaren vanaf {From} niet eerder zo {high} als in {To}: {level}.", $"{number} was never as {high} from {From} on as in {To}: {level}."),
            words.Tell($"met {level} is {number} in {To} het {top} van alle jaren vanaf {From}.", $"at {level}, {number} in {To} is the {top} of all years from {From} on."),
        ];
    }
}
