using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Why growth was above or below that of another region: by the industries that are there, or by what they did there.</summary>
/// <param name="Shift">The growth less what it would be at the pace of the other region.</param>
/// <param name="Mix">What the composition adds.</param>
/// <param name="Regional">What is the region's own.</param>
internal sealed record ShiftClaim(Series Series, Series Other, Period From, Period To, Quantity Shift, Quantity Mix, Quantity Regional) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Explanation;

    internal override string Key => $"{base.Key} {Other.Region.Code}";

    /// <summary>One of the two must weigh more, and pull the way that the whole went.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [Assertion.HasDirection(Shift), new(Main, Shift.Value > 0 ? Relation.Above : Relation.Below, Rest), new(Main, Shift.Value > 0 ? Relation.Above : Relation.Below, Quantity.Limit(0))];

    internal override decimal Effect => Main.Value;

    private bool IsOwn => Shift.Value > 0 ? Regional.Value > Mix.Value : Regional.Value < Mix.Value;

    private Quantity Main => IsOwn ? Regional : Mix;

    private Quantity Rest => IsOwn ? Mix : Regional;

    internal static ShiftClaim? Of(Series series, Series other, RegionShift analysis, Period from, Period to)
    {
        if (analysis.Result.Total is not { Shift: not 0, IsUnsplit: false } effects || series.MixesVintages(from.Year, to.Year))
            return null;
        IReadOnlyList<Figure?> figures = [.. analysis.Own.Concat(analysis.Reference).SelectMany(s => new[] { s.At(from), s.At(to) })];
        Quantity Part(decimal value, string dutch, string english) =>
            Measured.Derived(series, from, to, value, series.Measure.Decimals, false, new($"shift-share (Dunn): {dutch}", $"shift-share (Dunn): {english}"), figures)
                with { RoundedTo = Measured.RoundingOf(series) };
        return new ShiftClaim(
            series, other, from, to, Part(effects.Shift, "verschil", "shift"), Part(effects.Mix, "samenstelling", "industry mix"), Part(effects.Regional, "eigen ontwikkeling", "regional part"));
    }

    private protected override Sentence? Headline(Words words)
    {
        var (subject, things, there) = (Names.Subject(Series, words), Names.Things(Series, words), Names.Of(Other.Region, words));
        return Shift.Value > 0
            ? words.Tell($"{subject}: {Shift.Cite(words)} {things} meer dan met dezelfde ontwikkeling als in {there}", $"{subject}: {Shift.Cite(words)} more {things} than with the same development as in {there}")
            : words.Tell($"{subject}: {Shift.Cite(words)} {things} minder dan met dezelfde ontwikkeling als in {there}", $"{subject}: {Shift.Cite(words)} fewer {things} than with the same development as in {there}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (shift, main, things) = (Shift.Cite(words), Main.Cite(words), Names.Things(Series, words));
        var (here, there) = (Names.Where(Series, words), Names.Of(Other.Region, words));
        var (more, cause) = Shift.Value > 0
            ? (words.Say("meer", "more"), IsOwn
                ? words.Say("dezelfde sectoren het hier beter deden", "the same sectors did better here")
                : words.Say("sectoren die sterk groeien hier een groter aandeel hebben", "sectors that grow strongly have a larger share here"))
            : (words.Say("minder", "fewer"), IsOwn
                ? words.Say("dezelfde sectoren het hier minder goed deden", "the same sectors did less well here")
                : words.Say("sectoren die weinig groeien hier een groter aandeel hebben", "sectors that grow little have a larger share here"));
        return
        [
            words.Tell(
                $"{here} zijn er {shift} {things} {more} dan met dezelfde ontwikkeling als in {there} sinds {From}; dat komt vooral doordat {cause} ({main} {things} {more}).",
                $"{here} there are {shift} {more} {things} than with the same development as in {there} since {From}; that is mostly because {cause} ({main} {more} {things})."),
        ];
    }
}
