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
            ? words.Tell($"{subject}: {Shift.Cite(words)} {things} meer dan bij een even sterke groei als in {there}", $"{subject}: {Shift.Cite(words)} more {things} than with growth as strong as in {there}")
            : words.Tell($"{subject}: {Shift.Cite(words)} {things} minder dan bij een even sterke groei als in {there}", $"{subject}: {Shift.Cite(words)} fewer {things} than with growth as strong as in {there}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (shift, main, things) = (Shift.Cite(words), Main.Cite(words), Names.Things(Series, words));
        var (here, there) = (Names.Where(Series, words), Names.Of(Other.Region, words));
        var more = Shift.Value > 0 ? words.Say("meer", "more") : words.Say("minder", "fewer");
        return
        [
            words.Tell(
                $"{here} zijn er {shift} {things} {more} dan bij een even sterke groei als in {there} sinds {From}; dat komt {Cause(words)} ({main} {things} {more}).",
                $"{here} there are {shift} {more} {things} than with growth as strong as in {there} since {From}; that is {Cause(words)} ({main} {more} {things})."),
        ];
    }

    /// <summary>Where the other part pulled the other way, the main one is the whole of it.</summary>
    private string Cause(Words words)
    {
        var isAll = Math.Abs(Main.Printed) >= Math.Abs(Shift.Printed);
        var mostly = isAll ? "" : words.Say("vooral ", "mostly ");
        var (own, mix) = Shift.Value > 0
            ? (words.Say("doordat dezelfde sectoren hier sterker groeiden", "because growth in the same sectors was stronger here"), words.Say("doordat sectoren die sterk groeien hier een groter aandeel hebben", "because sectors that grow strongly have a larger share here"))
            : (words.Say("doordat dezelfde sectoren hier minder groeiden", "because growth in the same sectors was weaker here"), words.Say("doordat sectoren die weinig groeien hier een groter aandeel hebben", "because sectors that grow little have a larger share here"));
        var not = !isAll ? "" : IsOwn
            ? words.Say(", niet door welke sectoren er zijn", ", not of which sectors there are") : words.Say(", niet door hoe dezelfde sectoren groeiden", ", not of how the same sectors grew");
        return mostly + (IsOwn ? own : mix) + not;
    }
}
