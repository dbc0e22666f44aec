using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Web.Parts;

/// <summary>One thing in a list with its jobs, and a page of its own.</summary>
/// <param name="Code">Of the region or industry; gives its colour.</param>
/// <param name="Path">Of its page.</param>
/// <param name="Share">Of all jobs of the region; null where the list does not tell shares.</param>
public sealed record SeriesLine(string Code, string Name, string Path, string Jobs, string Change, string Percent, string? Share);

/// <summary>Lists of what has a page of its own.</summary>
internal static class SeriesLines
{
    internal static IReadOnlyList<SeriesLine> OfMembers(EditionRequest request, SiteContext site) =>
    [
        .. request.Codelists.Regions.MembersOf(request.Region)
            .Select(r => Line(Jobs(request, request.Codelists.Sbi.Total, r), request, site, r.Code, site.Say(r.Name), "/gemeente/" + r.Code, null))
            .OrderBy(l => l.Name, StringComparer.Ordinal),
    ];

    /// <summary>Of those that the dataset knows.</summary>
    internal static IReadOnlyList<SeriesLine> OfCategories(EditionRequest request, SiteContext site, IEnumerable<Category> categories)
    {
        var total = Jobs(request, request.Codelists.Sbi.Total, request.Region).At(request.Year);
        return
        [
            .. categories.Select(c => (Category: c, Series: Jobs(request, c, request.Region)))
                .Where(c => c.Series.At(request.Year) is { Reason: NoAnswer.None or NoAnswer.Confidential })
                .Select(c => Line(c.Series, request, site, c.Category.Code, site.Say(c.Category.Name), "/sector/" + c.Category.Code, Share.Of(c.Series.At(request.Year), total))),
        ];
    }

    private static Series Jobs(EditionRequest request, Category category, Core.Regions.Region region) =>
        request.View.SeriesOf(request.Codelists.Measures.Find("jobs")!, region, category);

    private static SeriesLine Line(Series series, EditionRequest request, SiteContext site, string code, string name, string path, Answer? share) => new(
        code,
        name,
        site.Link(path),
        AnswerText.Value(series.At(request.Year)?.Answer ?? Answer.Without(NoAnswer.Missing), site.Language),
        AnswerText.Change(series.Compare(request.Since, request.Year, Change.Difference), site.Language),
        AnswerText.PercentChange(series.Compare(request.Since, request.Year, Change.Percent), site.Language),
        share is { } answer ? TableCell.Of(answer).Formatted(NumberKind.Share, site.Language) : null);
}
