using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Parsing;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts.Cbs;

/// <summary>
/// StatLine's own downloads, old and new: title lines above, <c>Bron: CBS</c> below, one to four header rows that say of
/// each column of figures which year, region, industry, measure and unit it is, and columns on the left with the rest.
/// </summary>
internal sealed class StatLineWideLayout(Codelists codelists) : ILayout
{
    private const int MostHeaderRows = 5;

    private static readonly BilingualText NoFigures = new("er staan geen kolommen met cijfers onder kopregels met jaren", "no columns of figures stand below header rows with years");

    public string Name => "statline-wide";

    public bool Recognises(IReadOnlyList<RawRow> rows) => Find(rows) is not null;

    public TablePlan? Plan(Table table, FindingList findings)
    {
        if (Find(table.FirstRows) is not var (header, first))
        {
            findings.Add(LayoutUnknown.At(new Place(table.Name), Name, NoFigures));
            return null;
        }

        var width = first.Fields.Count;
        var headings = WideHeadings.Of(header, width);
        var stub = Stub(header, first);
        var titles = Header.Titles(table.FirstRows);
        var inTitle = titles.Select(MeasureInTitle).FirstOrDefault(m => m is not null);
        var unit = titles.Select(t => WideHeadings.UnitIn(t) ?? ColumnUnits.Above(t)).FirstOrDefault(u => u is not null);
        var columns = Enumerable.Range(stub.Count, width - stub.Count).Select(i => WideColumn.Of(i, headings[i], inTitle, unit, codelists)).ToList();
        if (!AreKnown(columns, new Place(table.Name, header[^1].Line), findings) || !AreOnce(stub, new Place(table.Name, header[^1].Line), findings))
            return null;
        return new TablePlan(Name, [.. headings.Select((h, i) => i < stub.Count ? stub[i].Heading : string.Join(" | ", h.Distinct()))], first.Line)
        {
            Region = At(stub, ColumnRole.Region),
            Period = At(stub, ColumnRole.Period),
            Category = At(stub, ColumnRole.Category),
            MeasureName = At(stub, ColumnRole.MeasureName),
            Values = [.. columns.Where(c => c.OtherUnit is null).Select(c => c.Value)],
            Fixed = new Fixed(Region: titles.Select(RegionIn).FirstOrDefault(r => r is not null), Measure: inTitle?.Code),
            LeftOut = [.. stub.Where((_, i) => IsCoarser(stub, i)).Select(s => (s.Heading, RegionHeadings.Coarser)), .. columns.Where(c => c.OtherUnit is not null).Select(c => (string.Join(" | ", headings[c.Value.Index].Distinct()), UnitUnknown.Other(c.OtherUnit!)))],
        };
    }

    /// <summary>The header rows and the first row of figures; null where the rows look otherwise.</summary>
    private (IReadOnlyList<RawRow> Header, RawRow First)? Find(IReadOnlyList<RawRow> rows)
    {
        var table = Header.From(rows);
        for (var i = 1; i <= Math.Min(MostHeaderRows, table.Count - 1); i++)
        {
            RawRow[] header = [.. table.Take(i)];
            var first = table[i];
            if (first.Fields.Count < 2 || header.Any(r => r.Fields.Count != first.Fields.Count) || !IsFigure(first.Fields[^1]))
                continue;
            var stub = Stub(header, first);
            // A row of years below a row of regions is a header still, and so is whatever is no row of figures yet.
            if (stub.Count > 0 && stub.Count < first.Fields.Count && stub.TrueForAll(s => s.Role is not null) && HasPeriod(header, stub) && IsHeader(header, stub.Count))
                return (header, first);
        }

        return null;

        // Figures above the first row of figures are a header that went missing, or rows in another order.
        bool IsHeader(RawRow[] header, int stub) =>
            header.All(r => r.Fields.Skip(stub).All(f => f.Length == 0 || !IsFigure(f) || IsPeriod(f))
                && r.Fields.Take(stub).All(f => f.Length == 0 || ColumnRoles.Of(f) is not null || RoleOf(f) is null));

        bool HasPeriod(RawRow[] header, List<(ColumnRole? Role, string Heading)> stub) =>
            // On the left or above, and not both: then a label is no label.
            stub.Exists(s => s.Role == ColumnRole.Period) != header.Any(r => r.Fields.Skip(stub.Count).All(f => f.Length == 0 || IsPeriod(f)) && r.Fields.Skip(stub.Count).Any(IsPeriod));
    }

    /// <summary>The columns on the left: those before the first that is all figures.</summary>
    private List<(ColumnRole? Role, string Heading)> Stub(IReadOnlyList<RawRow> header, RawRow first)
    {
        var count = first.Fields.Select((text, index) => (text, index)).ToList()
            .FindIndex(f => IsFigure(f.text) && !(IsPeriod(f.text) && !header.Any(r => IsPeriod(r.Fields[f.index]))));
        var stub = new List<(ColumnRole?, string)>();
        for (var i = 0; i < (count < 0 ? first.Fields.Count : count); i++)
        {
            var heading = header.Select(r => r.Fields[i]).LastOrDefault(f => f.Length > 0) ?? "";
            var role = header.Select(r => ColumnRoles.Of(r.Fields[i]) is { } named && !IsOverColumns(r, i, named) ? named : (ColumnRole?)null).LastOrDefault(r => r is not null) ?? RoleOf(first.Fields[i]);
            stub.Add((role, heading));
        }

        return stub;
    }

    /// <summary>"Perioden;2016;2017": the heading names what stands in its row, not what stands below it.</summary>
    private bool IsOverColumns(RawRow header, int index, ColumnRole role) =>
        header.Fields.Skip(index + 1).Where(f => f.Length > 0).ToList() is { Count: > 0 } others && others.TrueForAll(f => RoleOf(f) == role);

    private ColumnRole? RoleOf(string text) =>
        IsPeriod(text) ? ColumnRole.Period
        : codelists.Regions.Candidates(text).Count > 0 ? ColumnRole.Region
        : codelists.Sbi.Find(text) is not null ? ColumnRole.Category
        : codelists.Measures.Find(WideHeadings.WithoutUnit(text)) is not null ? ColumnRole.MeasureName
        : null;

    /// <summary>Whether all headings are known and at least one column has figures in a unit of its measure.</summary>
    private bool AreKnown(List<WideColumn> columns, Place place, FindingList findings)
    {
        foreach (var column in columns.Where(c => c.Unknown is not null))
            findings.Add(ColumnUnknown.At(place with { Column = column.Unknown }, codelists.Measures.Suggest(column.Unknown!)));
        if (columns.Exists(c => c.Unknown is not null))
            return false;
        if (columns.Exists(c => c.OtherUnit is null))
            return true;
        foreach (var unit in columns.Select(c => c.OtherUnit!).Distinct())
            findings.Add(UnitUnknown.At(place, unit));
        return false;
    }

    /// <summary>"Vestigingen van bedrijven; bedrijfstak, gemeente": the subject of a table stands before the first semicolon.</summary>
    private Measure? MeasureInTitle(string title) =>
        WideHeadings.WithoutUnit(title.Split(';')[0].Trim()) is var subject ? codelists.Measures.Find(subject) ?? codelists.Measures.Find(subject.Split(" van bedrijven")[0]) : null;

    private string? RegionIn(string title) => codelists.Regions.Candidates(title).Count > 0 ? title : null;

    private static bool IsPeriod(string text) => PeriodText.TryParse(text, out _, out _);

    /// <summary>"2017*" is a year above a column before it is a provisional figure below.</summary>
    private static bool IsFigure(string text) => Mark.Of(text.Trim()) is not null || NumberNotation.LooksLikeNumber(text.Trim())
        || (!IsPeriod(text) && NumberNotation.LooksLikeNumber(PrintedNumber.Bare(text.Trim(), out _)));

    /// <summary>Whether no two columns on the left claim to be the same, a province beside its municipalities left aside.</summary>
    private static bool AreOnce(List<(ColumnRole? Role, string Heading)> stub, Place place, FindingList findings)
    {
        var twice = stub.Where((s, i) => !IsCoarser(stub, i) && At(stub, s.Role!.Value) != i).ToList();
        foreach (var (_, heading) in twice)
            findings.Add(ColumnTwice.At(place with { Column = heading }));
        return twice.Count == 0;
    }

    private static bool IsCoarser(List<(ColumnRole? Role, string Heading)> stub, int index) => RegionHeadings.IsCoarser([.. stub.Select(s => s.Heading)], index);

    private static int? At(List<(ColumnRole? Role, string Heading)> stub, ColumnRole role) =>
        stub.Select((s, i) => (s.Role, i)).ToList().FindIndex(s => s.Role == role && !IsCoarser(stub, s.i)) is >= 0 and var index ? index : null;
}
