using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Editions;

/// <summary>Jobs and establishments of some industries of a region, with its total below.</summary>
internal static class SectorTable
{
    internal static TableSpec Of(string name, string caption, EditionFigures figures, Region region, IReadOnlyList<Category> sectors)
    {
        var rows = sectors.Append(figures.Total).Select(c => (Jobs: figures.Jobs(region, c), Establishments: figures.Establishments(region, c))).ToList();
        return new TableSpec(
            name,
            caption,
            figures.SourceOf(rows.SelectMany(r => new[] { r.Jobs, r.Establishments })),
            figures.Mark,
            Columns(figures.Request, figures.Words),
            [.. rows.Select(r => Row(figures.Request, r.Jobs, r.Establishments, rows[^1].Jobs))]);
    }

    private static List<TableColumn> Columns(EditionRequest request, Words words) =>
    [
        new(words.Say("Sector (SBI 2008)", "Sector (SBI 2008)"), NumberKind.Text),
        new(words.Say($"Banen {request.Since}", $"Jobs {request.Since}"), NumberKind.Count),
        new(words.Say($"Banen {request.Year}", $"Jobs {request.Year}"), NumberKind.Count),
        new(words.Say("Verandering", "Change"), NumberKind.Change),
        new(words.Say("In %", "In %"), NumberKind.PercentChange),
        new(words.Say($"Aandeel {request.Year}", $"Share {request.Year}"), NumberKind.Share),
        new(words.Say($"Vestigingen {request.Year}", $"Establishments {request.Year}"), NumberKind.Count),
    ];

    private static TableRow Row(EditionRequest request, Series jobs, Series establishments, Series total) => new(
        [
            TableCell.Of(NameOf(jobs.Category, request)),
            TableCell.Of(jobs.At(request.Since)),
            TableCell.Of(jobs.At(request.Year)),
            TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Difference)),
            TableCell.Of(jobs.Compare(request.Since, request.Year, Change.Percent)),
            TableCell.Of(Share.Of(jobs.At(request.Year), total.At(request.Year))),
            TableCell.Of(establishments.At(request.Year)),
        ],
        IsTotal: jobs.Category == total.Category);

    /// <summary>With the code of the classification, where it has one there.</summary>
    internal static string NameOf(Category category, EditionRequest request)
    {
        var name = category.Name.In(request.Language);
        return category.Level == CategoryLevel.Total || request.Codelists.Sbi.Find(category.Code) is null ? name : $"{category.Code} {name}";
    }
}
