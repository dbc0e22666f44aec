using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts.Mappings;

/// <summary>A table as a mapping describes it: recognised by having exactly its headings.</summary>
internal sealed class MappingLayout(Mapping mapping) : ILayout
{
    public string Name => Mapping.Name;

    internal Mapping Mapping { get; } = mapping;

    public bool Recognises(IReadOnlyList<RawRow> rows) =>
        Header.From(rows) is [var header, ..] && header.Fields.Select(h => h.Trim()).ToHashSet().SetEquals(Mapping.Columns.Keys);

    public TablePlan? Plan(Table table, FindingList findings)
    {
        if (Header.From(table.FirstRows) is not [var header, ..])
        {
            findings.Add(FileWithoutRows.At(table.Name));
            return null;
        }

        var headings = header.Fields.Select(h => h.Trim()).ToList();
        if (Misfit(headings) is { } misfit)
        {
            findings.Add(MappingWrong.At(table.Name, misfit));
            return null;
        }

        int? At(MappedRole role) => headings.FindIndex(h => Mapping.Columns[h].Is == role) is >= 0 and var index ? index : null;
        return new TablePlan(Name, headings, header.Line + 1)
        {
            Dataset = Mapping.Dataset,
            Region = At(MappedRole.Region),
            RegionCode = At(MappedRole.RegionCode),
            Period = At(MappedRole.Period),
            Category = At(MappedRole.Category),
            MeasureName = At(MappedRole.Measure),
            Status = At(MappedRole.Status),
            Values = [.. headings.Select((h, i) => (Column: Mapping.Columns[h], Index: i)).Where(c => c.Column.Is == MappedRole.Value).Select(c =>
                new ValueColumn(c.Index, c.Column.Measure, c.Column.Scale, new Fixed(c.Column.Region, c.Column.Period, c.Column.Category)))],
            Fixed = Mapping.Fixed is { } f ? new Fixed(f.Region, f.Period, f.Category, f.Measure) : new Fixed(),
            Translations = Mapping.Translate is { } t
                ? new Translations(t.Region ?? None, t.Period ?? None, t.Category ?? None, t.Measure ?? None, t.Status ?? None)
                : Translations.None,
        };
    }

    private static IReadOnlyDictionary<string, string> None => Translations.None.Regions;

    private BilingualText? Misfit(List<string> headings)
    {
        var missing = Mapping.Columns.Keys.Except(headings).ToList();
        var extra = headings.Except(Mapping.Columns.Keys).ToList();
        if (missing.Count > 0)
            return new BilingualText($"kolom \"{missing[0]}\" staat niet in het bestand", $"column \"{missing[0]}\" is not in the file");
        if (extra.Count > 0)
            return new BilingualText($"kolom \"{extra[0]}\" staat niet in de mapping; noem hem \"ignore\" om hem over te slaan", $"column \"{extra[0]}\" is not in the mapping; call it \"ignore\" to pass it over");
        return headings.Distinct().Count() < headings.Count ? new BilingualText("twee kolommen heten hetzelfde", "two columns bear one name") : null;
    }
}
