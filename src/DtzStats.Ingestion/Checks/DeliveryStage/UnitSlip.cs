using DtzStats.Core.Languages;
using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>A value about a thousand times the year before, or what stood there, or a thousandth of it: given in another unit.</summary>
internal sealed class UnitSlip(DeliveryFacts facts) : DeliveryCheck("unit-slip", facts, Severity.Fail)
{
    /// <summary>How many are told; a slip is seldom alone.</summary>
    private const int Most = 20;

    private const double LeastRatio = 400;
    private const double MostRatio = 2500;

    /// <summary>Below it a few establishments more are a thousandfold.</summary>
    private const double LeastValue = 2000;

    private readonly List<(CodedObservation Cell, double Before, double After)> _slips = [];
    private int _count;

    internal override void See(SeriesBeside series)
    {
        var years = series.Years;
        for (var i = 0; i < years.Length; i++)
        {
            ref readonly var year = ref years[i];
            if (!year.IsDelivered)
                continue;
            if (IsSlip(year.Old, year.Value))
                Keep(series.CellOf(year), year.Old, year.Value);
            else if (i > 0 && IsSlip(years[i - 1].Value, year.Value))
                Keep(series.CellOf(year), years[i - 1].Value, year.Value);
        }
    }

    internal override IEnumerable<Finding> Finish() => _slips.Select(s => Slip(s.Cell, s.Before, s.After));

    /// <summary>"ongeveer 1000 keer zo veel".</summary>
    internal static BilingualText Times(double before, double after)
    {
        var times = Number((long)Math.Round(Math.Max(before, after) / Math.Min(before, after)));
        return new BilingualText($"ongeveer {times} keer zo {(after > before ? "veel" : "weinig")}", $"about {times} times as {(after > before ? "much" : "little")}");
    }

    internal static bool IsSlip(double before, double after)
    {
        // Without a branch: whether a year is more than the one before nobody can guess.
        var (small, large) = (Math.Min(before, after), Math.Max(before, after));
        return large >= LeastValue && small > 0 && large >= LeastRatio * small && large <= MostRatio * small;
    }

    private void Keep(CodedObservation cell, double before, double after)
    {
        _count++;
        if (_slips.Count < Most)
            _slips.Add((cell, before, after));
    }

    private Finding Slip(CodedObservation cell, double before, double after)
    {
        var (dutch, english) = Facts.NameOf(cell.Key);
        var times = Times(before, after);
        var (cellen, cells) = _count > 1 ? ($" ({Number(_count)} zulke cellen)", $" ({Number(_count)} such cells)") : ("", "");
        return Find(
            Facts.PlaceOf(cell),
            new BilingualText(
                $"{dutch}: van {Number((long)before)} naar {Number((long)after)}, {times.Dutch}{cellen}",
                $"{english}: from {Number((long)before)} to {Number((long)after)}, {times.English}{cells}"),
            new BilingualText("cijfers in dezelfde eenheid als voorheen", "figures in the same unit as before"),
            new BilingualText(
                "Staan de cijfers in duizendtallen? Zet dan \"scale\" in source.json op 1000, of op 1.",
                "Are the figures in thousands? Then set \"scale\" in source.json to 1000, or to 1."),
            subject: Facts.SubjectOf(cell.Key));
    }
}
