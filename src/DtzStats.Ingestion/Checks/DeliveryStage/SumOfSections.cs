using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>Sections that do not add up to the total, nor divisions to their section, by more than rounding can do.</summary>
internal sealed class SumOfSections(DeliveryFacts facts) : DeliveryCheck("sum-sections", facts)
{
    private readonly SectionSums _sums = new(facts.Codelists, facts.Keys);
    private readonly List<Finding> _findings = [];

    internal override void See(SeriesBeside series)
    {
        if (!Facts.IsAdditive(series.Key.Measure))
            return;
        if (_sums.Add(series) is { Count: > 0 } comparisons)
            Report(comparisons);
    }

    internal override IEnumerable<Finding> Finish()
    {
        Report(_sums.Finish());
        return _findings;
    }

    private void Report(IReadOnlyList<SumComparison> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison.Place is { } place && comparison.Differs(Facts.RoundingOf(comparison.Whole.Measure)))
                _findings.Add(Find(comparison, place));
    }

    private Finding Find(SumComparison comparison, CellPlace place)
    {
        var (dutch, english) = Facts.NameOf(comparison.Whole);
        return Find(
            Facts.PlaceOf(place),
            new BilingualText(
                $"{dutch}: het totaal is {Number((long)comparison.Total)}, de {Number(comparison.Parts)} delen zijn samen {Number((long)comparison.Sum)}",
                $"{english}: the total is {Number((long)comparison.Total)}, the {Number(comparison.Parts)} parts together {Number((long)comparison.Sum)}"),
            new BilingualText("delen die op afronding na optellen tot het totaal", "parts that add up to the total but for rounding"),
            new BilingualText("Kijk welke bedrijfstak afwijkt of ontbreekt.", "See which industry differs or is missing."),
            subject: Facts.SubjectOf(comparison.Whole));
    }
}
