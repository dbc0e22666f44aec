using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>How varied a region is, and how far from the region that it is compared with; formulas as in Concentration and Specialisation.</summary>
public sealed record StructureIndicators(
    Answer Herfindahl, Answer EquivalentNumber, Answer Entropy, Answer Gini, Answer TheilL, Answer TheilT, Answer Krugman, Answer Hachman, Answer GiniOfSpecialisation)
{
    internal static StructureIndicators Of(IReadOnlyList<SectorPlace> sectors, bool areWhole, bool hasReference, bool areReferenceWhole)
    {
        var own = Values(sectors, s => s.Own, areWhole, out var ownReason);
        var other = Values(sectors, s => s.Reference, areReferenceWhole, out var otherReason);
        if (!hasReference)
            (other, otherReason) = (null, NoAnswer.NoReference);
        Answer Alone(Func<IReadOnlyList<decimal>, Answer> index) => own is null ? Answer.Without(ownReason) : index(own);
        Answer Beside(Func<IReadOnlyList<decimal>, IReadOnlyList<decimal>, Answer> index) =>
            own is null ? Answer.Without(ownReason) : other is null ? Answer.Without(otherReason) : index(own, other);
        return new StructureIndicators(
            Alone(Concentration.Herfindahl), Alone(Concentration.EquivalentNumber), Alone(Concentration.Entropy), Alone(Concentration.Gini),
            Alone(Concentration.TheilL), Alone(Concentration.TheilT),
            Beside(Specialisation.Krugman), Beside(Specialisation.Hachman), Beside(Specialisation.GiniOfSpecialisation));
    }

    /// <summary>Null where one of them has no value, for the reason of the first, or where they are not the whole.</summary>
    private static List<decimal>? Values(IReadOnlyList<SectorPlace> sectors, Func<SectorPlace, Figure?> figure, bool areWhole, out NoAnswer reason)
    {
        var lacking = sectors.FirstOrDefault(s => figure(s)?.Value is null);
        reason = sectors.Count == 0 ? NoAnswer.TooFewPoints : lacking is null ? (areWhole ? NoAnswer.None : NoAnswer.Incomplete) : figure(lacking)?.Reason ?? NoAnswer.Missing;
        return reason == NoAnswer.None ? [.. sectors.Select(s => figure(s)!.Value!.Value)] : null;
    }
}
