using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>Totals of municipalities that become several times as large or small at once, for which no history is needed: a digit too many.</summary>
internal sealed class TotalJumps
{
    /// <summary>No total of a municipality grows or shrinks by as much from one year to the next.</summary>
    internal const int LeastRatio = 5;

    private const double LeastValue = 500;

    /// <summary>What lies further back may well have become several times as large.</summary>
    private const int MostYears = 5;

    private readonly HashSet<int> _municipalities;
    private readonly HashSet<int> _measures;
    private readonly int _total;
    private readonly List<TotalJump> _found = [];

    internal TotalJumps(DeliveryFacts facts)
    {
        var (codelists, keys) = (facts.Codelists, facts.Keys);
        _municipalities = facts.Municipalities();
        _measures = [.. codelists.Measures.All.Where(m => m is { PartOf: null, IsAdditive: true }).Select(m => keys.Measures[m.Code])];
        _total = keys.Categories[codelists.Sbi.Total.Code];
    }

    internal IReadOnlyList<TotalJump> Found => _found;

    internal void See(SeriesBeside series)
    {
        if (series.Key.Category != _total || !_municipalities.Contains(series.Key.Region) || !_measures.Contains(series.Key.Measure))
            return;
        var (last, jumpedFrom) = (-1, double.NaN);
        var years = series.Years;
        for (var i = 0; i < years.Length; i++)
        {
            if (!years[i].HasValue)
                continue;
            var from = double.NaN;
            if (IsNew(years[i]) && IsJump(years[i].Old, years[i].Value))
                Add(series, years[i], years[i].Old, null);
            else if (last >= 0 && years[i].Year - years[last].Year <= MostYears && IsJump(years[last].Value, years[i].Value))
                from = Between(series, years[last], years[i], jumpedFrom);
            (last, jumpedFrom) = (i, from);
        }
    }

    /// <summary>Tells of whichever of two years is delivered; not of one that only goes back to where the year before came from.</summary>
    /// <returns>What the later year jumped from; not a number where it is not the one that is told.</returns>
    private double Between(SeriesBeside series, in YearValue before, in YearValue after, double jumpedFrom)
    {
        var goesBack = !double.IsNaN(jumpedFrom) && !IsJump(jumpedFrom, after.Value);
        if (IsNew(after) && !goesBack)
        {
            Add(series, after, before.Value, before.Year);
            return before.Value;
        }

        if (!after.IsDelivered && IsNew(before) && !goesBack && !IsJump(before.Old, before.Value))
            Add(series, before, after.Value, after.Year);
        return double.NaN;
    }

    private void Add(SeriesBeside series, in YearValue year, double beside, int? besideYear) =>
        _found.Add(new TotalJump(series.CellOf(year), beside, year.Value, besideYear));

    private static bool IsNew(in YearValue year) => year.IsDelivered && !year.Old.Equals(year.Value);

    /// <summary>What is told as another unit is not told again.</summary>
    private static bool IsJump(double before, double after)
    {
        var (small, large) = (Math.Min(before, after), Math.Max(before, after));
        return large >= LeastValue && small > 0 && large >= LeastRatio * small && !UnitSlip.IsSlip(before, after);
    }
}

/// <summary>A total that is several times what stands beside it.</summary>
/// <param name="BesideYear">The year of what stands beside it; null: the same year in the vintage before.</param>
internal sealed record TotalJump(CodedObservation Cell, double Beside, double Value, int? BesideYear);
