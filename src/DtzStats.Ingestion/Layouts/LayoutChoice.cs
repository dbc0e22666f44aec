using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>How a table is read: by the mapping or the layout that the user names, else by the first layout that recognises it.</summary>
internal sealed class LayoutChoice(ImportOptions options, IReadOnlyList<ILayout> layouts)
{
    /// <summary>Null where no layout knows the table.</summary>
    internal ILayout? Of(IReadOnlyList<RawRow> rows)
    {
        if (options.Mapping is { } mapping)
            return new MappingLayout(mapping);
        return layouts.FirstOrDefault(l => options.Layout is { } name ? l.Name == name : l.Recognises(rows));
    }

    /// <summary>Whether the layout that it would be read by recognises a table.</summary>
    internal bool Knows(IReadOnlyList<RawRow> rows) => Of(rows) is { } layout && layout.Recognises(rows);

    /// <summary>Null where the layout cannot read the table; then the findings say what is wrong or lacking.</summary>
    internal static TablePlan? Plan(ILayout layout, Table table, FindingList findings)
    {
        var isForced = layout is not MappingLayout && !layout.Recognises(table.FirstRows);
        if (isForced && Header.From(table.FirstRows).Count == 0)
            return Refuse(new BilingualText("er is geen kopregel", "there is no header"));
        if (layout.Plan(table, findings) is not { } plan)
            return null;
        return isForced && LackOf(plan) is { } lack ? Refuse(lack) : plan;

        TablePlan? Refuse(BilingualText lack)
        {
            findings.Add(LayoutUnknown.At(new Place(table.Name, table.FirstRows[0].Line), layout.Name, lack));
            return null;
        }
    }

    /// <summary>What a plan cannot do without.</summary>
    private static BilingualText? LackOf(TablePlan plan)
    {
        if ((plan.Region ?? plan.RegionCode) is null && plan.Fixed.Region is null && plan.Values.Any(v => v.Fixed?.Region is null))
            return new BilingualText("er is geen kolom met het gebied", "there is no column with the region");
        if (plan.Period is null && plan.Fixed.Period is null && plan.Values.Any(v => v.Fixed?.Period is null))
            return new BilingualText("er is geen kolom met het jaar", "there is no column with the year");
        if (plan.Values.Count == 0)
            return new BilingualText("er is geen kolom met cijfers", "there is no column with figures");
        return plan is { CountsEstablishments: true, Identity: < 0 }
            ? new BilingualText("er is geen kolom met het vestigingsnummer", "there is no column with the number of the establishment") : null;
    }
}
