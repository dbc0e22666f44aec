using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Kinds;

/// <summary>Why growth was above or below that of another region: by the industries that are there, or by what they did there.</summary>
/// <param name="Shift">The growth less what it would be at the pace of the other region.</param>
/// <param name="Mix">What the composition adds.</param>
/// <param name="Regional">What is the region's own.</param>
/// <param name="Own">The change in the region.</param>
/// <param name="Theirs">The change in the other region.</param>
internal sealed record ShiftClaim(Series Series, Series Other, Period From, Period To, Quantity Shift, Quantity Mix, Quantity Regional, Quantity Own, Quantity Theirs) : Claim(Series, From, To)
{
    internal override ClaimTopic Topic => ClaimTopic.Explanation;

    internal override string Key => $"{base.Key} {Other.Region.Code}";

    /// <summary>One of the two must weigh more, and pull the way that the whole went; and each region grew or fell as it is said to have.</summary>
    internal override IReadOnlyList<Assertion> Assertions =>
        [Assertion.HasDirection(Own), Assertion.HasDirection(Theirs), Assertion.HasDirection(Shift), new(Main, Shift.Value > 0 ? Relation.Above : Relation.Below, Rest), new(Main, Shift.Value > 0 ? Relation.Above : Relation.Below, Quantity.Limit(0))];

    internal override decimal Effect => Main.Value;

    /// <summary>Where one of them did not grow, "grew less" could be said of what grew nowhere.</summary>
    private bool BothGrew => Own.Value > 0 && Theirs.Value > 0;

    private bool IsOwn => Shift.Value > 0 ? Regional.Value > Mix.Value : Regional.Value < Mix.Value;

    private Quantity Main => IsOwn ? Regional : Mix;

    private Quantity Rest => IsOwn ? Mix : Regional;

    internal static ShiftClaim? Of(Series series, Series other, RegionShift analysis, Period from, Period to)
    {
        if (analysis.Result.Total is not { Shift: not 0, IsUnsplit: false } effects || series.MixesVintages(from.Year, to.Year))
            return null;
        if (Measured.ChangeOf(series, from, to) is not { } own || Measured.ChangeOf(other, from, to) is not { } theirs)
            return null;
        IReadOnlyList<Figure?> figures = [.. analysis.Own.Concat(analysis.Reference).SelectMany(s => new[] { s.At(from), s.At(to) })];
        Quantity Part(decimal value, string dutch, string english) =>
            Measured.Derived(series, from, to, value, series.Measure.Decimals, false, new($"shift-share (Dunn): {dutch}", $"shift-share (Dunn): {english}"), figures)
                with { RoundedTo = Measured.RoundingOf(series) };
        return new ShiftClaim(
            series, other, from, to, Part(effects.Shift, "verschil", "shift"), Part(effects.Mix, "samenstelling", "industry mix"), Part(effects.Regional, "eigen ontwikkeling", "regional part"), own, theirs);
    }

    private protected override Sentence? Headline(Words words)
    {
        var (subject, things, pace) = (Names.Subject(Series, words), Names.Things(Series, words), Pace(words));
        return Shift.Value > 0
            ? words.Tell($"{subject}: {Shift.Cite(words)} {things} meer dan {pace}", $"{subject}: {Shift.Cite(words)} more {things} than {pace}")
            : words.Tell($"{subject}: {Shift.Cite(words)} {things} minder dan {pace}", $"{subject}: {Shift.Cite(words)} fewer {things} than {pace}");
    }

    private protected override IReadOnlyList<Sentence> Wordings(Words words)
    {
        var (shift, main, things) = (Shift.Cite(words), Main.Cite(words), Names.Things(Series, words));
        var (here, pace) = (Names.Where(Series, words), Pace(words));
        var more = Shift.Value > 0 ? words.Say("meer", "more") : words.Say("minder", "fewer");
        var isAll = Math.Abs(Main.Printed) >= Math.Abs(Shift.Printed);
        var (mostly, not) = isAll ? ("", NotBy(words)) : (words.Say("vooral ", "mostly "), "");
        var cause = IsOwn ? OwnCause(words) : MixCause(words);
        return
        [
            words.Tell(
                $"{here} zijn er {shift} {things} {more} dan {pace} sinds {From}; dat komt {mostly}doordat {cause} ({main} {things} {more}){not}.",
                $"{here} there are {shift} {more} {things} than {pace} since {From}; that is {mostly}because {cause} ({main} {more} {things}){not}."),
        ];
    }

    /// <summary>What the other region did: it need not have grown.</summary>
    private string Pace(Words words)
    {
        var there = Names.Of(Other.Region, words);
        return Theirs.Value switch
        {
            > 0 => words.Say($"bij een even sterke groei als in {there}", $"with growth as strong as in {there}"),
            < 0 => words.Say($"bij een even sterke daling als in {there}", $"with a decline as strong as in {there}"),
            _ => words.Say($"bij een gelijk gebleven aantal zoals in {there}", $"with a number that stayed the same as in {there}"),
        };
    }

    private string OwnCause(Words words) => (BothGrew, Shift.Value > 0) switch
    {
        (true, true) => words.Say("dezelfde sectoren hier sterker groeiden", "growth in the same sectors was stronger here"),
        (true, false) => words.Say("dezelfde sectoren hier minder groeiden", "growth in the same sectors was weaker here"),
        (false, true) => words.Say("dezelfde sectoren zich hier gunstiger ontwikkelden", "the same sectors did better here"),
        (false, false) => words.Say("dezelfde sectoren zich hier minder gunstig ontwikkelden", "the same sectors did less well here"),
    };

    private string MixCause(Words words) => (BothGrew, Shift.Value > 0) switch
    {
        (true, true) => words.Say("sectoren die sterk groeien hier een groter aandeel hebben", "sectors that grow strongly have a larger share here"),
        (true, false) => words.Say("sectoren die weinig groeien hier een groter aandeel hebben", "sectors that grow little have a larger share here"),
        (false, true) => words.Say("sectoren die zich gunstig ontwikkelen hier een groter aandeel hebben", "sectors that do well have a larger share here"),
        (false, false) => words.Say("sectoren die zich ongunstig ontwikkelen hier een groter aandeel hebben", "sectors that do badly have a larger share here"),
    };

    /// <summary>Where the other part pulled the other way, the main one is the whole of it.</summary>
    private string NotBy(Words words) => IsOwn
        ? words.Say(", niet door welke sectoren er zijn", ", not because of which sectors there are")
        : words.Say(", niet door hoe dezelfde sectoren zich ontwikkelden", ", not because of how the same sectors did");
}
