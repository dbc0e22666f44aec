using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Growth beside that of another region in the same years: "groeide sterker dan Nederland".</summary>
internal sealed record OutpacesClaim(Series Series, Series Other, Period From, Period To, Quantity Own, Quantity Theirs, Quantity Level) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Comparison;

    internal override string Key => $"{base.Key} {Other.Region.Code}";

    /// <summary>The difference must still be there in the printed decimals; so must the directions that the verbs tell, of which standing still is none.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [new(Own, Own.Value > Theirs.Value ? Relation.Above : Relation.Below, Theirs), Moves(Own), Moves(Theirs)];

    private static Assertion Moves(Quantity growth) => new(growth, growth.Value > 0 ? Relation.Above : Relation.Below, Quantity.Limit(0));

    internal override decimal Effect => Level.Value * (Own.Value - Theirs.Value) / 100;

    /// <exception cref="ArgumentException">The series are of different measures or datasets.</exception>
    internal static OutpacesClaim? Of(Series series, Series other, Period from, Period to)
    {
        if (series.Measure != other.Measure || series.Source.Dataset != other.Source.Dataset)
            throw new ArgumentException("Growth is compared within one measure of one dataset.", nameof(other));
        return Measured.PercentOf(series, from, to) is { } own && Measured.PercentOf(other, from, to) is { } theirs && Measured.LevelOf(series, from) is { } level
            ? new OutpacesClaim(series, other, from, to, own, theirs, level) : null;
    }

    private protected override Sentence? Headline(Words words)
    {
        string More(Quantity growth) => growth.Value > 0 ? words.Say("meer", "more") : words.Say("minder", "fewer");
        var (subject, things, there) = (Names.Subject(Series, words), Names.Things(Series, words), words.Say(Other.Region.Name));
        return words.Tell(
            $"{subject}: {Own.Cite(words)} {More(Own)} {things} dan in {From}; {there}: {Theirs.Cite(words)} {More(Theirs)}",
            $"{subject}: {Own.Cite(words)} {More(Own)} {things} than in {From}; {there}: {Theirs.Cite(words)} {More(Theirs)}");
    }

    /// <summary>Where its own growth was told just before.</summary>
    private protected override Sentence? After(Claim before, Words words)
    {
        if (before is not ChangeClaim { Percent: not null } change || change.Series != Series || (change.From, change.To) != (From, To))
            return null;
        var (there, theirs) = (Names.Of(Other.Region, words), Theirs.Cite(words));
        if (Own.Value > 0 != Theirs.Value > 0)
        {
            var grew = Theirs.Value > 0 ? words.Say("groeide", "grew") : words.Say("daalde", "fell");
            return words.Tell($"{Names.Number(Other, words)} {grew} in dezelfde periode juist, met {theirs}.", $"{Names.Number(Other, words)} {grew} by {theirs} in the same period.");
        }

        var growth = Own.Value > 0 ? words.Say("groei", "growth") : words.Say("daling", "decline");
        var more = Math.Abs(Own.Value) > Math.Abs(Theirs.Value) ? words.Say("sterker", "stronger") : words.Say("minder sterk", "weaker");
        return words.Tell($"die {growth} is {more} dan in {there} ({theirs}).", $"that {growth} is {more} than in {there} ({theirs}).");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (own, theirs, number) = (Own.Cite(words), Theirs.Cite(words), Names.Number(Series, words));
        var (there, when) = (words.Say($"in {Names.Of(Other.Region, words)}", $"in {Names.Of(Other.Region, words)}"), words.Say($"tussen {From} en {To}", $"between {From} and {To}"));
        if (Own.Value > 0 != Theirs.Value > 0)
        {
            var (here, elsewhere) = Own.Value > 0 ? (words.Say("groeide", "grew"), words.Say("daalde", "fell")) : (words.Say("daalde", "fell"), words.Say("groeide", "grew"));
            return [words.Tell($"{number} {here} {when} met {own}, terwijl het {there} {elsewhere} met {theirs}.", $"{number} {here} by {own} {when}, whereas it {elsewhere} by {theirs} {there}.")];
        }

        var grew = Own.Value > 0 ? words.Say("groeide", "grew") : words.Say("daalde", "fell");
        var more = Math.Abs(Own.Value) > Math.Abs(Theirs.Value) ? words.Say("sterker", "more") : words.Say("minder sterk", "less");
        return
        [
            words.Tell($"{number} {grew} {when} {more} dan {there}: {own} tegen {theirs}.", $"{number} {grew} {more} {when} than {there}: {own} against {theirs}."),
            words.Tell($"{when} {grew} {number} met {own}, {more} dan {there} ({theirs}).", $"{when} {number} {grew} by {own}, {more} than {there} ({theirs})."),
        ];
    }
}
