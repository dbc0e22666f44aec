using System.Globalization;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>
/// A delivery that is older than the newest that is loaded: refused where it would put older figures in the place of newer
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
        if (Facts.Newest is not { } newest || VintageAge.Of(Facts.Source.Vintage, Facts.Years.Max()) >= newest.Age)
            yield break;
        var last = Facts.Years.Max().ToString(CultureInfo.InvariantCulture);
        yield return Find(
            Facts.Whole,
            new BilingualText(
                $"uitgave {Facts.Source.Vintage} (cijfers tot en met {last}) is ouder dan {newest.Label}, die al is geladen, en zou {Number(_replaced)} cijfers vervangen",
                $"vintage {Facts.Source.Vintage} (figures up to {last}) is older than {newest.Label}, which is loaded already, and would replace {Number(_replaced)} figures"),
            new BilingualText($"een uitgave na {newest.Label}", $"a vintage after {newest.Label}"),
            new BilingualText("Laad uitgaven in de volgorde waarin ze verschenen: maak met dtzstats undo de latere ongedaan.", "Load vintages in the order in which they appeared: take the later back by dtzstats undo."),
            _replaced > 0 ? Severity.Fail : Severity.Warn);
    }
}
