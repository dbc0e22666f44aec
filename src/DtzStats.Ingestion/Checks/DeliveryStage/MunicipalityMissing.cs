using System.Globalization;
using DtzStats.Core.Languages;
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
    private const string Techzone = "DTZ";
    private const int MostNames = 8;

    private readonly HashSet<(int Region, int Year)> _present = [];
    private int _lastRegion;
    private long _lastYears;

    internal override void See(SeriesBeside series)
    {
        // Series after series of one region have the same years: they need not be taken in again.
        var years = 0L;
        foreach (ref readonly var year in series.Years)
            if (year.IsDelivered)
                years |= 1L << (year.Year & 63);
        if (series.Key.Region == _lastRegion && (years & ~_lastYears) == 0)
            return;
        _lastYears = series.Key.Region == _lastRegion ? _lastYears | years : years;
        _lastRegion = series.Key.Region;
        foreach (ref readonly var year in series.Years)
            if (year.IsDelivered)
                _present.Add((series.Key.Region, year.Year));
    }

    internal override IEnumerable<Finding> Finish()
    {
        var municipalities = Facts.Codelists.Regions.All.Where(r => r.Level == RegionLevel.Municipality).ToList();
        var techzone = Facts.Codelists.Regions.MembersOf(Facts.Codelists.Regions[Techzone]).ToHashSet();
        var ever = _present.Select(p => p.Region).ToHashSet();
        foreach (var year in Facts.Years.Order())
        {
            var valid = municipalities.Where(r => r.ExistsIn(new Period(year))).ToList();
            var groups = valid.GroupBy(r => r.Province).Append(valid.Where(techzone.Contains).GroupBy(_ => (string?)Techzone).FirstOrDefault());
            var missing = groups.OfType<IGrouping<string?, Region>>().Where(g => IsMostThere(g, year)).SelectMany(g => g)
                .Concat(valid.Where(r => ever.Contains(NumberOf(r))))
                .Where(r => !IsCovered(r, year)).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal);
            if (missing.ToList() is { Count: > 0 } regions)
                yield return Missing(regions, year);
        }
    }

    private bool IsMostThere(IEnumerable<Region> regions, int year)
    {
        var all = regions.ToList();
        return all.Count > 1 && all.Count(r => IsThere(r, year)) * 2 > all.Count;
    }

    private bool IsThere(Region region, int year) => _present.Contains((NumberOf(region), year));

    private bool IsCovered(Region region, int year) =>
        IsThere(region, year) || (region.Successors.Count > 0 && region.Successors.All(code => IsCovered(Facts.Codelists.Regions[code], year)));

    private int NumberOf(Region region) => Facts.Keys.Regions[region.Code];

    private Finding Missing(List<Region> regions, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        var (dutch, english) = (Names(regions, r => r.Name.Dutch, "en nog"), Names(regions, r => r.Name.English, "and another"));
        return Find(
            Facts.Whole,
            regions.Count == 1
                ? new BilingualText($"{dutch} ontbreekt in {text}", $"{english} is missing in {text}")
                : new BilingualText($"{Number(regions.Count)} gemeenten ontbreken in {text}: {dutch}", $"{Number(regions.Count)} municipalities are missing in {text}: {english}"),
            new BilingualText("alle gemeenten die in dat jaar bestonden", "all municipalities that existed in that year"),
            regions.Count == 1
                ? new BilingualText("Exporteer opnieuw met deze gemeente erbij.", "Export again with this municipality.")
                : new BilingualText("Exporteer opnieuw met deze gemeenten erbij.", "Export again with these municipalities."),
            subject: new Subject(Region: regions.Count == 1 ? regions[0].Code : null, Year: year));
    }

    private static string Names(List<Region> regions, Func<Region, string> name, string andMore)
    {
        var named = string.Join(", ", regions.Take(MostNames).Select(r => $"{name(r)} ({r.Code})"));
        return regions.Count > MostNames ? $"{named} {andMore} {Number(regions.Count - MostNames)}" : named;
    }
}
