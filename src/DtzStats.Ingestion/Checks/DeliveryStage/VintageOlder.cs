using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A delivery that is older than the one loaded last: refused where it would put older figures in the place of newer
/// ones, told where it only adds years.
/// </summary>
internal sealed class VintageOlder(DeliveryFacts facts) : DeliveryCheck("vintage-older", facts, Severity.Fail)
{
    private long _replaced;

    internal override void See(SeriesBeside series)
    {
        if (series.HasBefore)
            foreach (ref readonly var year in series.Years)
                if (year.HasOld && year.Old != year.Value)
                    _replaced++;
    }

    internal override IEnumerable<Finding> Finish()
    {
        if (Facts.Latest is not { } latest || !IsOlder(latest.Label, latest.LastYear))
            yield break;
        var last = Facts.Years.Max().ToString(CultureInfo.InvariantCulture);
        yield return Find(
            Facts.Whole,
            new BilingualText(
                $"uitgave {Facts.Source.Vintage} (cijfers tot en met {last}) is ouder dan {latest.Label}, die al is geladen, en zou {Number(_replaced)} cijfers vervangen",
                $"vintage {Facts.Source.Vintage} (figures up to {last}) is older than {latest.Label}, which is loaded already, and would replace {Number(_replaced)} figures"),
            new BilingualText($"een uitgave na {latest.Label}", $"a vintage after {latest.Label}"),
            new BilingualText("Laad uitgaven in de volgorde waarin ze verschenen: maak met dtzstats undo de latere ongedaan.", "Load vintages in the order in which they appeared: take the later back by dtzstats undo."),
            _replaced > 0 ? Severity.Fail : Severity.Warn);
    }

    /// <summary>Labels that begin with a year are compared by it; of equal years, and of other labels, the last year with figures.</summary>
    private bool IsOlder(string label, int lastYear)
    {
        var (mine, theirs) = (YearOf(Facts.Source.Vintage), YearOf(label));
        return mine is not null && theirs is not null && mine != theirs ? mine < theirs : Facts.Years.Max() < lastYear;
    }

    private static int? YearOf(string label) =>
        label.Length >= 4 && int.TryParse(label.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
