using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A municipality that the delivery does not have in a year, though it has most of its province, or most of the Dutch
/// TechZone; or though it has it in other years.
/// </summary>
internal sealed class MunicipalityMissing(DeliveryFacts facts) : DeliveryCheck("municipality-missing", facts)
{
    private const string Techzone = "DTZ";

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
                .Where(r => !IsThere(r, year)).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal);
            foreach (var region in missing)
                yield return Missing(region, year);
        }
    }

    private bool IsMostThere(IEnumerable<Region> regions, int year)
    {
        var all = regions.ToList();
        return all.Count > 1 && all.Count(r => IsThere(r, year)) * 2 > all.Count;
    }

    private bool IsThere(Region region, int year) => _present.Contains((NumberOf(region), year));

    private int NumberOf(Region region) => Facts.Keys.Regions[region.Code];

    private Finding Missing(Region region, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return Find(
            Facts.Whole,
            new BilingualText($"{region.Name.Dutch} ({region.Code}) ontbreekt in {text}", $"{region.Name.English} ({region.Code}) is missing in {text}"),
            new BilingualText("alle gemeenten die in dat jaar bestonden", "all municipalities that existed in that year"),
            new BilingualText("Exporteer opnieuw met deze gemeente erbij.", "Export again with this municipality."),
            subject: new Subject(Region: region.Code, Year: year));
    }
}
