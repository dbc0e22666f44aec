using DtzStats.Core.Observations;

namespace DtzStats.Storage.Cells;

/// <summary>Status, confidentiality and number of decimals of a value in 16 bits; 0 is a final, free, whole value.</summary>
/// <param name="Bits">Status + 8 (confidential) + 16 (no value) + 256 x decimals.</param>
public readonly record struct ObservationMarks(ushort Bits)
{
    private const int Secret = 8;
    private const int Nothing = 16;

    public ObservationMarks(ObservationStatus status, Confidentiality confidentiality, bool hasValue, int decimals)
        : this((ushort)((int)status | (confidentiality == Confidentiality.Confidential ? Secret : 0) | (hasValue ? 0 : Nothing) | (decimals << 8)))
    {
    }

    public ObservationStatus Status => (ObservationStatus)(Bits & 7);

    public Confidentiality Confidentiality => (Bits & Secret) != 0 ? Confidentiality.Confidential : Confidentiality.Free;

    public bool HasValue => (Bits & Nothing) == 0;

    public int Decimals => Bits >> 8;
}
