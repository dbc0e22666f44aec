using DtzStats.Core.Analysis.Structures;

namespace DtzStats.Core.Analysis.Profiles;

/// <summary>How varied a region is, and how far from the region that it is compared with; formulas as in Concentration and Specialisation.</summary>
public sealed record StructureIndicators(
    Answer Herfindahl, Answer EquivalentNumber, Answer Entropy, Answer Gini, Answer Krugman, Answer Hachman, Answer GiniOfSpecialisation)
{
    internal static StructureIndicators Of(IReadOnlyList<SectorPlace> sectors)
    {
        var own = Values(sectors, s => s.Own, out var ownReason);
        var other = Values(sectors, s => s.Reference, out var otherReason);
        Answer Alone(Func<IReadOnlyList<decimal>, Answer> index) => own is null ? Answer.Without(ownReason) : index(own);
        Answer Beside(Func<IReadOnlyList<decimal>, IReadOnlyList<decimal>, Answer> index) =>
            own is null ? Answer.Without(ownReason) : other is null ? Answer.Without(otherReason) : index(own, other);
        return new StructureIndicators(
            Alone(Concentration.Herfindahl), Alone(Concentration.EquivalentNumber), Alone(Concentration.Entropy), Alone(Concentration.Gini),
            Beside(Specialisation.Krugman), Beside(Specialisation.Hachman), Beside(Specialisation.GiniOfSpecialisation));
    }

    /// <summary>Null where one of them has no value, for the reason of the first.</summary>
    private static List<decimal>? Values(IReadOnlyList<SectorPlace> sectors, Func<SectorPlace, Figure?> figure, out NoAnswer reason)
    {
        var lacking = sectors.FirstOrDefault(s => figure(s)?.Value is null);
        reason = sectors.Count == 0 ? NoAnswer.TooFewPoints : lacking is null ? NoAnswer.None : figure(lacking)?.Reason ?? NoAnswer.Missing;
        return reason == NoAnswer.None ? [.. sectors.Select(s => figure(s)!.Value!.Value)] : null;
    }
}
