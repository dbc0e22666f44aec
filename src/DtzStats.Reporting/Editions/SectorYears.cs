using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>Jobs by sector in each year: what is said of a sector over the years can be looked up here.</summary>
internal static class SectorYears
{
    /// <summary>More years than these and the base year do not fit on a sheet of paper.</summary>
    private const int Latest = 10;

    /// <summary>A row a sector with the total below, a column a year: where there are too many, the base year and the latest.</summary>
    internal static TableSpec Of(string name, EditionFigures figures)
    {
        var (request, words) = (figures.Request, figures.Words);
        List<Series> rows = [.. figures.Parts.Sectors.Append(figures.Total).Select(c => figures.Jobs(request.Region, c))];
        var years = Years(request, rows[^1]);
        return new TableSpec(
            name,
            Caption(years, words),
            figures.SourceOf(rows),
            figures.Mark,
            [new(words.Say("Sector (SBI 2008)", "Sector (SBI 2008)"), NumberKind.Text), .. years.Select(y => new TableColumn($"{y}", NumberKind.Count))],
            [.. rows.Select(s => new TableRow([TableCell.Of(SectorTable.NameOf(s.Category, request)), .. years.Select(y => TableCell.Of(s.At(y)))], IsTotal: s == rows[^1]))]);
    }

    private static List<Period> Years(EditionRequest request, Series total)
    {
        List<Period> all = [.. total.Figures.Select(f => f.Period).Where(p => p >= request.Since && p <= request.Year)];
        return all.Count <= Latest + 1 ? all : [all[0], .. all[^Latest..]];
    }

    private static string Caption(List<Period> years, Words words) => words.Say("Banen per sector, ", "Jobs by sector, ")
        + (years.Count <= Latest + 1 ? YearsText.Of(years[0], years[^1]) : $"{years[0]}{words.Say(" en ", " and ")}{YearsText.Of(years[1], years[^1])}");
}
