using System.Runtime.InteropServices;
using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>Parts of a measure, such as the jobs of men and of women, that are together more than the whole, or less where nothing stands beside them.</summary>
internal sealed class SumOfParts : DeliveryCheck
{
    private const int LargestRounding = 1000;

    /// <summary>Measures that divide a whole, and whether together they are all of it: agency workers are neither full-timers nor part-timers.</summary>
    private static readonly (string Whole, string[] Parts, bool AreAll)[] Known =
    [
        ("jobs", ["jobs-men", "jobs-women"], true),
        ("jobs", ["jobs-full-time", "jobs-part-time"], false),
        ("jobs", ["jobs-largest"], false),
        ("establishments", ["establishments-1", "establishments-2-4", "establishments-5-9", "establishments-10-19", "establishments-20-49", "establishments-50-99", "establishments-100-199", "establishments-200-plus"], true),
    ];

    private readonly List<(int Whole, int[] Parts, bool AreAll)> _divisions;
    private readonly HashSet<int> _measures;
    private readonly int[] _slots;
    private readonly Dictionary<(int Measure, int Region, int Slot, int Year), Amount> _amounts = [];

    internal SumOfParts(DeliveryFacts facts)
        : base("sum-parts", facts)
    {
        var measures = facts.Keys.Measures;
        // A source without parts has nothing that is worth remembering.
        _divisions = [.. Known.Where(d => d.Parts.Any(facts.Source.Measures.ContainsKey)).Select(d => (measures[d.Whole], d.Parts.Select(p => measures[p]).ToArray(), d.AreAll))];
        _measures = [.. _divisions.SelectMany(d => d.Parts.Append(d.Whole))];
        _slots = SlotsOf(facts);
    }

    internal override void See(SeriesBeside series)
    {
        if (!_measures.Contains(series.Key.Measure))
            return;
        foreach (ref readonly var year in series.Years)
            Add(series.Key, year.Year, year.Value, year.IsDelivered ? CellPlace.Of(series.CellOf(year)) : null);
    }

    internal override void PassOver(StoredSeries series)
    {
        if (!_measures.Contains(series.Key.Measure))
            return;
        foreach (var cell in series.Cells)
            Add(series.Key, cell.Year, (double?)cell.Number ?? double.NaN, null);
    }

    internal override IEnumerable<Finding> Finish() => _divisions
        .SelectMany(d => _amounts.Where(a => a.Key.Measure == d.Whole && !double.IsNaN(a.Value.Sum)).Select(a => Compare(d.Parts, d.AreAll, a.Key, a.Value)))
        .OfType<PartsBeside>()
        .OrderBy(c => c.Place.File).ThenBy(c => c.Place.Line).ThenBy(c => c.Parts[0])
        .Select(Differ);

    /// <summary>Divisions are laid beside each other by section, as a negative number: there are too many of them to remember each.</summary>
    private static int[] SlotsOf(DeliveryFacts facts)
    {
        int[] slots = [.. Enumerable.Range(0, facts.Keys.Categories.End)];
        foreach (var division in facts.Codelists.Sbi.All.Where(c => c.Level == CategoryLevel.Division))
            slots[facts.Keys.Categories[division.Code]] = -facts.Keys.Categories[division.Parent!];
        return slots;
    }

    private void Add(ObservationKey key, int year, double value, CellPlace? place)
    {
        ref var amount = ref CollectionsMarshal.GetValueRefOrAddDefault(_amounts, (key.Measure, key.Region, _slots[key.Category], year), out var isThere);
        // Sums of squares: two sets of divisions hardly ever have the same.
        amount = new Amount(
            amount.Sum + value, amount.Count + 1, amount.Squares + ((long)key.Category * key.Category), amount.Place ?? place, Coarseness.Of(value, isThere ? amount.Coarseness : LargestRounding));
    }

    /// <summary>Null where nothing is wrong, or nothing of it is delivered now.</summary>
    private PartsBeside? Compare(int[] parts, bool areAll, (int Measure, int Region, int Slot, int Year) key, Amount whole)
    {
        var (sum, terms, coarseness, place) = (0.0, whole.Count, whole.Coarseness, whole.Place);
        List<int> found = [];
        foreach (var part in parts)
            if (_amounts.TryGetValue((part, key.Region, key.Slot, key.Year), out var amount) && amount.Squares == whole.Squares && !double.IsNaN(amount.Sum))
            {
                (sum, terms, coarseness) = (sum + amount.Sum, terms + amount.Count, Math.Min(coarseness, amount.Coarseness));
                place ??= amount.Place;
                found.Add(part);
            }

        var tolerance = terms * Math.Max(Facts.RoundingOf(key.Measure), coarseness) / 2.0;
        var differs = sum - whole.Sum > tolerance || (areAll && found.Count == parts.Length && whole.Sum - sum > tolerance);
        return found.Count > 0 && differs && place is { } at ? new PartsBeside(key, whole.Sum, found, sum, at) : null;
    }

    private Finding Differ(PartsBeside parts)
    {
        var (measure, region, slot, year) = parts.Key;
        var key = new ObservationKey(measure, region, Math.Abs(slot), year);
        var (dutch, english) = Facts.NameOf(key);
        var names = parts.Parts.Select(p => Facts.Codelists.Measures.Find(Facts.Keys.Measures[p])!.Name).ToList();
        var (divisions, together) = (slot < 0 ? (", de afdelingen samen", ", its divisions together") : ("", ""), names.Count > 1 ? (" samen", " together") : ("", ""));
        return Find(
            Facts.PlaceOf(parts.Place),
            new BilingualText(
                $"{dutch}{divisions.Item1}: het geheel is {Number((long)parts.Whole)}, {string.Join(" en ", names.Select(n => n.Dutch))}{together.Item1} {Number((long)parts.Sum)}",
                $"{english}{divisions.Item2}: the whole is {Number((long)parts.Whole)}, {string.Join(" and ", names.Select(n => n.English))}{together.Item2} {Number((long)parts.Sum)}"),
            parts.Sum > parts.Whole
                ? new BilingualText("delen die op afronding na niet meer zijn dan het geheel", "parts that are not more than the whole but for rounding")
                : new BilingualText("delen die op afronding na optellen tot het geheel", "parts that add up to the whole but for rounding"),
            new BilingualText(
                "Kijk welk van deze cijfers niet klopt, of de kolommen verwisseld zijn, en of de bron een deel niet indeelt (zoals uitzendkrachten).",
                "See which of these figures is wrong, whether columns are swapped, and whether the source leaves a part undivided (such as agency workers)."),
            subject: Facts.SubjectOf(key));
    }

    /// <summary>The figures of a measure in a region, year, and industry or the divisions of a section.</summary>
    /// <param name="Sum">Not a number where one of them has no value.</param>
    /// <param name="Place">Of the first that is delivered; null where all were there before.</param>
    private readonly record struct Amount(double Sum, int Count, long Squares, CellPlace? Place, int Coarseness);

    private sealed record PartsBeside((int Measure, int Region, int Slot, int Year) Key, double Whole, IReadOnlyList<int> Parts, double Sum, CellPlace Place);
}
