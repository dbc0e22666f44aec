using System.Runtime.InteropServices;
using DtzStats.Core.Observations;
using DtzStats.Storage.Keys;

namespace DtzStats.Storage.Cells;

/// <summary>An observation on its way into the store: codes as numbers, 24 bytes, so that millions can be sorted.</summary>
/// <param name="Value">In the smallest unit (value x 10^decimals); 0 where there is none.</param>
/// <param name="Line">Line of the file, the first being 1.</param>
/// <param name="File">Which file of the delivery, the first being 0.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public readonly record struct CodedObservation(ObservationKey Key, long Value, int Line, short File, ObservationMarks Marks)
{
    /// <summary>In the measure's unit; null where there is none.</summary>
    public decimal? Number => Marks.HasValue ? StoredValue.ToDecimal(Value, Marks.Decimals) : null;

    /// <summary>Value or the lack of it, status and confidentiality, whatever line it was read from.</summary>
    public bool SaysTheSameAs(CodedObservation other) =>
        Number == other.Number && Marks.Status == other.Marks.Status && Marks.Confidentiality == other.Marks.Confidentiality;

    public static CodedObservation Of(
        ObservationKey key, decimal? value, ObservationStatus status, Confidentiality confidentiality, int line, short file)
    {
        var decimals = 0;
        var integer = value is { } number ? StoredValue.ToInteger(number, out decimals) : 0;
        return new CodedObservation(key, integer, line, file, new ObservationMarks(status, confidentiality, value is not null, decimals));
    }
}
