using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A municipality that the delivery does not have in a year, though it has most of its province, or most of the Dutch
/// TechZone; or though it has it in other years. Not missing is one whose territory is there under later names: sources
/// give the past of today's municipalities.
/// </summary>
internal sealed class MunicipalityMissing(DeliveryFacts facts) : DeliveryCheck("municipality-missing", facts)
{
    private const int MostNames = 8;

    private readonly HashSet<(int Measure, int Region, int Year)> _present = [];
    private readonly SortedSet<int> _measures = [];
    private readonly int _firstYear = facts.Years.DefaultIfEmpty().Min();
    private readonly int _years = facts.Years.DefaultIfEmpty().Max() - facts.Years.DefaultIfEmpty().Min() + 1;
    private (int Measure, int Region) _last;
    private ulong _lastYears;

    internal override void See(SeriesBeside series)
    {
        // Series after series of one region have the same years: they need not be taken in again.
        var place = (series.Key.Measure, series.Key.Region);
        var years = 0UL;
        foreach (ref readonly var year in series.Years)
            if (year.IsDelivered)
                years |= 1UL << ((year.Year - _firstYear) & 63);
        if (place == _last && (years & ~_lastYears) == 0 && _years <= 64)
            return;
        (_lastYears, _last) = (place == _last ? _lastYears | years : years, place);
        _measures.Add(series.Key.Measure);
        foreach (ref readonly var year in series.Years)
            if (year.IsDelivered)
                _present.Add((series.Key.Measure, series.Key.Region, year.Year));
    }

    internal override IEnumerable<Finding> Finish()
    {
        // Size classes and the like may be given for some; what they are parts of tells who is there.
        var measures = _measures.Where(m => Facts.Codelists.Measures.Find(Facts.Keys.Measures[m])!.PartOf is null).ToList();
        var there = _present.ToLookup(p => (p.Measure, p.Year), p => p.Region);
        var ever = _present.ToLookup(p => p.Measure, p => p.Region);
        foreach (var year in Facts.Years.Order())
        {
            // A year that a measure does not have at all is missing as such.
            var missing = measures.Where(m => there.Contains((m, year))).Select(m => (Measure: m, Regions: Missing([.. there[(m, year)]], [.. ever[m]], year))).ToList();
            if (missing.Count == 0)
                continue;
            var inAll = missing.Aggregate(missing[0].Regions, (all, one) => [.. all.Intersect(one.Regions)]);
            if (inAll.Count > 0)
                yield return Missing(inAll, null, year);
            foreach (var (measure, regions) in missing)
                if (regions.Except(inAll).ToList() is { Count: > 0 } rest)
                    yield return Missing(rest, Facts.Codelists.Measures.Find(Facts.Keys.Measures[measure]), year);
        }
    }

    /// <summary>The municipalities that a measure lacks in a year, by code.</summary>
    private List<Region> Missing(HashSet<int> there, HashSet<int> ever, int year)
    {
        var regions = Facts.Codelists.Regions;
        var valid = regions.All.Where(r => r.Level == RegionLevel.Municipality && r.ExistsIn(new Period(year))).ToList();
        var techzone = regions.MembersOf(regions.Techzone).ToHashSet();
        var groups = valid.GroupBy(r => r.Province).Select(g => g.ToList()).Append([.. valid.Where(techzone.Contains)]);
        return [.. groups.Where(g => g.Count > 1 && g.Count(r => there.Contains(NumberOf(r))) * 2 > g.Count).SelectMany(g => g)
            .Concat(valid.Where(r => ever.Contains(NumberOf(r))))
            .Where(r => !IsCovered(r, there)).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)];
    }

    private bool IsCovered(Region region, HashSet<int> there) =>
        there.Contains(NumberOf(region)) || (region.Successors.Count > 0 && region.Successors.All(code => IsCovered(Facts.Codelists.Regions[code], there)));

    private int NumberOf(Region region) => Facts.Keys.Regions[region.Code];

    /// <param name="measure">The only one of several that lacks them; null: all do.</param>
    private Finding Missing(List<Region> regions, Measure? measure, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        var (ofDutch, ofEnglish) = measure is null ? ("", "") : ($"{measure.Name.Dutch}: ", $"{measure.Name.English}: ");
        var (dutch, english) = (Names(regions, r => r.Name.Dutch, "en nog"), Names(regions, r => r.Name.English, "and another"));
        return Find(
            Facts.Whole,
            regions.Count == 1
                ? new BilingualText($"{ofDutch}{dutch} ontbreekt in {text}", $"{ofEnglish}{english} is missing in {text}")
                : new BilingualText($"{ofDutch}{Number(regions.Count)} gemeenten ontbreken in {text}: {dutch}", $"{ofEnglish}{Number(regions.Count)} municipalities are missing in {text}: {english}"),
            new BilingualText("alle gemeenten die in dat jaar bestonden", "all municipalities that existed in that year"),
            regions.Count == 1
                ? new BilingualText("Exporteer opnieuw met deze gemeente erbij.", "Export again with this municipality.")
                : new BilingualText("Exporteer opnieuw met deze gemeenten erbij.", "Export again with these municipalities."),
            subject: new Subject(measure?.Code, regions.Count == 1 ? regions[0].Code : null, Year: year));
    }

    private static string Names(List<Region> regions, Func<Region, string> name, string andMore)
    {
        var named = string.Join(", ", regions.Take(MostNames).Select(r => $"{name(r)} ({r.Code})"));
        return regions.Count > MostNames ? $"{named} {andMore} {Number(regions.Count - MostNames)}" : named;
    }
}
