using DtzStats.Core.Measures;

namespace DtzStats.Ingestion.Layouts.Cbs;

/// <summary>A measure of a CBS table.</summary>
/// <param name="Name">Its heading in version 3 ("Vestigingen_1"), its code in version 4 ("M0001").</param>
/// <param name="Unit">As the metadata has it; null where nothing tells.</param>
internal sealed record CbsTopic(string Name, Measure Measure, string? Unit)
{
    /// <summary>What its figures are multiplied by; null where the unit does not tell.</summary>
    internal int? Scale => Unit is null ? null : UnitText.ScaleOf(Unit, Measure);

    /// <summary>That its unit is none of the measure: an index, a percentage.</summary>
    internal bool IsOther => Unit is not null && Scale is null;
}
