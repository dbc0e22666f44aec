using DtzStats.Core.Analysis;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>What a source counts that has one year alone: a row a municipality, and the region they make up.</summary>
internal static class YearTable
{
    /// <param name="whole">Of the region of the report, one a measure, with a value in the same single year.</param>
    internal static TableSpec Of(EditionRequest request, DatasetView view, IReadOnlyList<Series> whole, string? mark, Words words)
    {
        var year = whole.SelectMany(s => s.Figures).Last(f => f.Period >= request.Since && f.Period <= request.Year && f.Value is not null).Period;
        var members = whole[0].Members.Where(m => m.Code != request.Region.Code).OrderBy(m => words.Say(m.Name), StringComparer.Ordinal);
        var rows = members.Select(m => (IReadOnlyList<Series>)[.. whole.Select(s => view.SeriesOf(s.Measure, m, s.Category))]).Append(whole).ToList();
        var measures = Lists.Of([.. whole.Select(s => words.Say(s.Measure.Name))], words.Language);
        return new TableSpec(
            view.Source.Dataset,
            words.Say($"{request.Region.Name.Dutch}: {measures} in {year}; bron: {view.Source.Publisher}", $"{request.Region.Name.English}: {measures} in {year}; source: {view.Source.Publisher}"),
            SourceText.Line([.. rows.SelectMany(r => r)], year.Year, year.Year, words.Language),
            mark,
            [
                new(words.Say("Gebied", "Region"), NumberKind.Text),
                .. whole.Select(s => new TableColumn(words.Say($"Aantal {words.Say(s.Measure.Name)}", $"Number of {words.Say(s.Measure.Name)}"), NumberKind.Count)),
            ],
            [.. rows.Select(r => new TableRow([TableCell.Of(words.Say(r[0].Region.Name)), .. r.Select(s => TableCell.Of(s.At(year)))], IsTotal: r == whole && rows.Count > 1))]);
    }
}
