using DtzStats.Core.Classifications;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using Microsoft.AspNetCore.Http.Extensions;

namespace DtzStats.Web.Figures;

/// <summary>Which figures, and how they are drawn. Its text is the address of the figure, so that whoever has the address has the figure.</summary>
/// <param name="Since">The base year.</param>
/// <param name="Until">Null: the last year with a value.</param>
/// <param name="Dataset">Null: the one that has most of what is asked.</param>
/// <param name="IsIndex">That lines are drawn as an index: the base year is 100.</param>
/// <param name="Release">Of which release; null: of the one that is shown when it is asked.</param>
public sealed record FigureQuery(
    FigureForm Form, Measure Measure, IReadOnlyList<Region> Regions, IReadOnlyList<Category> Categories, Period Since, Period? Until = null, string? Dataset = null, bool IsIndex = false, string? Release = null)
{
    /// <summary>So many lines or bars can be told apart, and fit.</summary>
    internal const int MostSeries = 24;

    /// <summary>In the order of their codes, however they were chosen: the same figure has one address.</summary>
    public IReadOnlyList<Region> Regions { get; init => field = InOrder(value, r => r.Code); } = InOrder(Regions, r => r.Code);

    /// <summary>In the order of their codes too.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = InOrder(value, c => c.Code); } = InOrder(Categories, c => c.Code);

    internal int SeriesCount => Regions.Count * Categories.Count;

    /// <summary>As it stands after the question mark; the same figures and form have the same text.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder { { "form", NameOf(Form) }, { "measure", Measure.Code } };
        foreach (var region in Regions)
            query.Add("region", region.Code);
        foreach (var category in Categories)
            query.Add("sector", category.Code);
        query.Add("since", Since.ToString());
        if (Until is { } until)
            query.Add("until", until.ToString());
        if (Dataset is not null)
            query.Add("dataset", Dataset);
        if (IsIndex)
            query.Add("index", "yes");
        if (Release is not null)
            query.Add("release", Release);
        return query.ToString();
    }

    internal static string NameOf(FigureForm form) => form.ToString().ToLowerInvariant();

    private static IReadOnlyList<T> InOrder<T>(IReadOnlyList<T> items, Func<T, string> codeOf) => [.. items.OrderBy(codeOf, StringComparer.Ordinal)];
}
