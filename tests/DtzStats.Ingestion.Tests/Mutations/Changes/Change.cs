using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Changes;

/// <summary>What was done to a file.</summary>
/// <param name="IsHarmless">That it says the same afterwards, or a whole row less, and has to be loaded.</param>
internal sealed record Change(string What, bool IsHarmless = false)
{
    public override string ToString() => What;
}

/// <summary>Does one thing to a file; null where that cannot be done to it.</summary>
internal delegate Change? Changing(KnownDelivery delivery, Part part, Draw draw);
