using System.Globalization;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Regions;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>What checks on a whole delivery know of it beforehand.</summary>
/// <param name="Files">Names of its files, by number.</param>
/// <param name="Years">The years that it has figures on.</param>
/// <param name="Newest">The newest vintage of the dataset that is loaded, whenever it was; null if none.</param>
internal sealed record DeliveryFacts(
    SourceDescription Source, Codelists Codelists, KeySpace Keys, IReadOnlyList<string> Files, IReadOnlySet<int> Years, Vintage? Newest)
{
    internal Place PlaceOf(in CodedObservation cell) => PlaceOf(CellPlace.Of(cell));

    internal Place PlaceOf(CellPlace place) => new(Files[place.File], place.Line);

    internal Place Whole => new(Files.Count == 1 ? Files[0] : Source.Dataset);

    internal Subject SubjectOf(ObservationKey key) =>
        new(Keys.Measures[key.Measure], Keys.Regions[key.Region], Keys.Categories[key.Category], key.Year);

    /// <summary>"Emmen, Industrie, 2019", with the measure before it.</summary>
    internal (string Dutch, string English) NameOf(ObservationKey key)
    {
        var measure = Codelists.Measures.Find(Keys.Measures[key.Measure])!;
        var region = Codelists.Regions[Keys.Regions[key.Region]];
        var category = Codelists.Sbi[Keys.Categories[key.Category]];
        var year = key.Year.ToString(CultureInfo.InvariantCulture);
        return ($"{measure.Name.Dutch}, {region.Name.Dutch}, {category.Name.Dutch}, {year}", $"{measure.Name.English}, {region.Name.English}, {category.Name.English}, {year}");
    }

    /// <summary>Whether values of a measure may be summed.</summary>
    internal bool IsAdditive(int measure) => Codelists.Measures.Find(Keys.Measures[measure])!.IsAdditive;

    /// <summary>The keys of all regions that are or were a municipality.</summary>
    internal HashSet<int> Municipalities() => [.. Codelists.Regions.All.Where(r => r.Level == RegionLevel.Municipality).Select(r => Keys.Regions[r.Code])];

    /// <summary>The publisher's rounding of a measure; 1 where it is exact.</summary>
    internal int RoundingOf(int measure) => Source.Measures.TryGetValue(Keys.Measures[measure], out var inFile) ? inFile.RoundedTo : 1;

    /// <summary>Whether the source already tells of a break between a year and the one before.</summary>
    internal bool HasBreak(ObservationKey key) =>
        Source.Breaks.Any(b => b.Year == key.Year && b.Concerns(Keys.Measures[key.Measure], Keys.Categories[key.Category]));
}

/// <summary>Where an observation stands: which file of the delivery, and on which line.</summary>
internal readonly record struct CellPlace(int Line, short File)
{
    internal static CellPlace Of(in CodedObservation cell) => new(cell.Line, cell.File);
}
