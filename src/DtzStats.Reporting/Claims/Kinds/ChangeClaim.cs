using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>How many more or fewer than in the base year: "3.500 banen meer dan in 2016".</summary>
/// <param name="Percent">Null where the base year has none.</param>
internal sealed record ChangeClaim(Series Series, Period From, Period To, Quantity Change, Quantity? Percent) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.ChangeSinceBase;

    internal override bool IsVerdict => true;

    internal override IReadOnlyList<Assertion> Assertions => [Assertion.HasDirection(Change)];

    internal override decimal Effect => Change.Value;

    internal static ChangeClaim? Of(Series series, Period from, Period to) =>
        Measured.ChangeOf(series, from, to) is { } change ? new ChangeClaim(series, from, to, change, Measured.PercentOf(series, from, to)) : null;

    /// <summary>Where the number itself was told just before, as the region says it of itself: "Dat zijn 3.500 banen meer dan in 2016."</summary>
    internal Sentence AfterLevel(Words words) => Complete(Amount(words), words) with { Follows = true };

    /// <summary>The same with the growth, where there is one: "Dat zijn 400 banen meer dan in 2016 (0,9%)."</summary>
    private protected override Sentence? After(Claim before, Words words)
    {
        if (before is not LevelClaim level || level.Series != Series || level.To != To)
            return null;
        var amount = Amount(words);
        return Change.Value == 0 || Percent is not { Printed: not 0 } percent
            ? amount : new Sentence([.. amount.Runs.SkipLast(1), new PlainText(amount.Runs[^1].Text.TrimEnd('.') + " ("), percent.Cite(words), new PlainText(").")]);
    }

    private Sentence Amount(Words words)
    {
        var (number, things) = (Change.Cite(words), Names.Things(Series, words));
        return Change.Value switch
        {
            > 0 => words.Tell($"Dat zijn {number} {things} meer dan in {From}.", $"That is {number} {things} more than in {From}."),
            < 0 => words.Tell($"Dat zijn {number} {things} minder dan in {From}.", $"That is {number} {things} fewer than in {From}."),
            _ => words.Tell($"Dat zijn er evenveel als in {From}.", $"That is as many as in {From}."),
        };
    }

    private protected override Sentence? Headline(Words words)
    {
        var (subject, things, number) = (Names.Subject(Series, words), Names.Things(Series, words), Change.Cite(words));
        if (Change.Value == 0 || Percent is not { Printed: not 0 } percent)
            return null;
        return Change.Value > 0
            ? words.Tell($"{subject}: {number} {things} meer dan in {From} ({percent.Cite(words)})", $"{subject}: {number} more {things} than in {From} ({percent.Cite(words)})")
            : words.Tell($"{subject}: {number} {things} minder dan in {From} ({percent.Cite(words)})", $"{subject}: {number} fewer {things} than in {From} ({percent.Cite(words)})");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (number, things, where) = (Change.Cite(words), Names.Things(Series, words), Names.Where(Series, words));
        if (Change.Value == 0)
            return [words.Tell($"{where} zijn er in {To} evenveel {things} als in {From}.", $"{where} there were as many {things} in {To} as in {From}.")];
        var (more, came) = Change.Value > 0
            ? (words.Say("meer", "more"), words.Say("kwamen er", "added"))
            : (words.Say("minder", "fewer"), words.Say("verdwenen er", "lost"));
        var behind = Change.Value > 0 ? words.Say(" bij", "") : "";
        if (Percent is not { Printed: not 0 } percent)
            return [words.Tell($"{where} zijn er {number} {things} {more} dan in {From}.", $"{where} there are {number} {more} {things} than in {From}.")];
        return
        [
            words.Tell($"{where} zijn er {number} {things} {more} dan in {From}, een verschil van {percent.Cite(words)}.", $"{where} there are {number} {more} {things} than in {From}, a difference of {percent.Cite(words)}."),
            words.Tell($"sinds {From} {came} {where} {number} {things}{behind} ({percent.Cite(words)}).", $"since {From}, {number} {things} were {came} {where} ({percent.Cite(words)})."),
        ];
    }
}
