using DtzStats.Core.Observations;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>The sums of what establishments are counted into. A sum of which one part is unknown is unknown itself.</summary>
internal sealed class EstablishmentCells(FileContext context)
{
    private readonly Dictionary<ObservationKey, Sum> _sums = [];
    private readonly Dictionary<(int Region, int Year), ObservationStatus> _places = [];

    /// <summary>By region and year, how firm the least firm of the figures is.</summary>
    internal IReadOnlyDictionary<(int Region, int Year), ObservationStatus> Places => _places;

    internal IReadOnlySet<int> Measures => _sums.Keys.Select(k => k.Measure).ToHashSet();

    internal void AddPlace(int region, int year, ObservationStatus status) =>
        _places[(region, year)] = (ObservationStatus)Math.Max((int)_places.GetValueOrDefault((region, year)), (int)status);

    internal void Add(ObservationKey key, long value, int line)
    {
        var sum = _sums.GetValueOrDefault(key, new Sum(0, line, false, false));
        _sums[key] = sum with { Value = sum.Value + value };
    }

    /// <summary>Of a cell that holds the largest of its parts.</summary>
    internal void Raise(ObservationKey key, long value, int line)
    {
        var largest = _sums.GetValueOrDefault(key, new Sum(0, line, false, false));
        _sums[key] = largest with { Value = Math.Max(largest.Value, value) };
    }

    /// <param name="isConfidential">That the part is known to the source, which does not tell it.</param>
    internal void AddUnknown(ObservationKey key, bool isConfidential, int line)
    {
        var sum = _sums.GetValueOrDefault(key, new Sum(0, line, false, false));
        _sums[key] = sum with { IsUnknown = true, IsConfidential = sum.IsConfidential || isConfidential };
    }

    /// <summary>Zero where nothing was counted: a register leaves nobody out.</summary>
    internal CodedObservation At(ObservationKey key)
    {
        var sum = _sums.GetValueOrDefault(key, new Sum(0, context.Plan.FirstLine, false, false));
        var confidentiality = sum.IsConfidential ? Confidentiality.Confidential : Confidentiality.Free;
        return sum.IsUnknown
            ? CodedObservation.Of(key, null, ObservationStatus.Missing, confidentiality, sum.Line, context.Number)
            : CodedObservation.Of(key, sum.Value, _places[(key.Region, key.Year)], confidentiality, sum.Line, context.Number);
    }

    /// <param name="Line">Of the first establishment that counts.</param>
    private readonly record struct Sum(long Value, int Line, bool IsUnknown, bool IsConfidential);
}
