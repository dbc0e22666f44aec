using DtzStats.Storage.Cells;

namespace DtzStats.Ingestion.Checks.DeliveryStage;

/// <summary>A rule on all figures of a delivery together. It sees each series once, in the order of the keys.</summary>
internal abstract class DeliveryCheck : Check
{
    protected DeliveryCheck(string code, DeliveryFacts facts, Severity severity = Severity.Warn, bool canBeAccepted = true)
        : base(code, Stage.Delivery, severity, canBeAccepted) => Facts = facts;

    protected DeliveryFacts Facts { get; }

    internal abstract void See(SeriesBeside series);

    /// <summary>A series that was loaded before and that the delivery does not have.</summary>
    internal virtual void PassOver(StoredSeries series)
    {
    }

    /// <summary>What was found, once every series was seen.</summary>
    internal abstract IEnumerable<Finding> Finish();

    internal static IReadOnlyList<DeliveryCheck> All(DeliveryFacts facts)
    {
        var shifts = new LevelShift(facts);
        return
        [
            new MunicipalityMissing(facts), new YearMissing(facts), new SumOfSections(facts), new SumOfMunicipalities(facts), new SumOfParts(facts), shifts,
            new OutlyingChange(facts, shifts), new UnitSlip(facts), new ColumnsSwapped(facts), new VintageOlder(facts), new VintagesMixed(facts),
        ];
    }
}
