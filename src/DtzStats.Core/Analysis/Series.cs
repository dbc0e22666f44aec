using DtzStats.Core.Classifications;
using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Analysis;

/// <summary>One measure of one dataset for one region and one category, year after year without holes.</summary>
/// <param name="Source">The latest delivery of the dataset.</param>
/// <param name="Figures">One for each year from the first to the last, in order; a year without data has a figure that says why.</param>
/// <param name="Members">The regions that a composite region was summed from, in any year; for any other just the region.</param>
public sealed record Series(
    SourceDescription Source,
    Measure Measure,
    Region Region,
    Category Category,
    IReadOnlyList<Region> Members,
    IReadOnlyList<Figure> Figures)
{
    /// <summary>Which members a composite region was taken to have; for any other region the present, which is itself.</summary>
    public Membership Membership { get; init; }

    /// <summary>The years in which a composite region as it was got or lost members; none where it has the same in all years.</summary>
    public IReadOnlyList<SeriesBreak> MembershipBreaks { get; init; } = [];

    /// <summary>
    /// The breaks that concern this measure, and this category or one that it was summed from, or the composition of the region,
    /// by year.
    /// </summary>
    public IEnumerable<SeriesBreak> Breaks => Source.Breaks.Where(Concerns).Concat(MembershipBreaks).OrderBy(b => b.Year);

    /// <summary>The vintages that its figures of these years come from, in ordinal order of their labels.</summary>
    public IReadOnlyList<string> Vintages(int firstYear, int lastYear) =>
        [.. Figures.Where(f => firstYear <= f.Period.Year && f.Period.Year <= lastYear)
            .SelectMany(f => f.Parts).Select(p => p.Source.Vintage).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>That the source revises all years with each delivery, yet these years come from different ones.</summary>
    public bool MixesVintages(int firstYear, int lastYear) => Source.RevisesHistory && Vintages(firstYear, lastYear).Count > 1;

    /// <summary>The reasons for which warnings about its figures in these years were accepted; they stand beside it as footnotes.</summary>
    public IReadOnlyList<string> Footnotes(int firstYear, int lastYear)
    {
        var regions = Members.Select(m => m.Code).Append(Region.Code).ToList();
        // A total or composite is told of what concerns its parts.
        var categories = Figures.SelectMany(f => f.Parts).Select(p => p.Category).Append(Category.Code).Distinct().ToList();
        return [.. Source.Accepted
            .Where(a => categories.Exists(c => a.Concerns(Measure.Code, regions, c, firstYear, lastYear)))
            .Select(a => a.Reason).Distinct()];
    }

    private bool Concerns(SeriesBreak seriesBreak) =>
        seriesBreak.Concerns(Measure.Code, Category.Code)
        || Figures.Any(f => f.Parts.Any(p => p.Category != Category.Code && seriesBreak.Concerns(Measure.Code, p.Category)));

    /// <summary>The figure of a year, or null outside the series.</summary>
    public Figure? At(Period period) => Figures.FirstOrDefault(f => f.Period == period);

    /// <summary>
    /// Compares two of its years: no answer where either has no value, or where a series break lies between them.
    /// </summary>
    /// <param name="comparison">Given the earlier and the later value, as the functions of <see cref="Change"/> are.</param>
    public Answer Compare(Period from, Period to, Func<decimal, decimal, Answer> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (At(to) is not { Value: { } end })
            return Answer.Without(At(to)?.Reason ?? NoAnswer.Missing);
        if (At(from)?.Value is not { } start)
            return Answer.Without(At(from)?.Reason == NoAnswer.Confidential ? NoAnswer.Confidential : NoAnswer.NothingToCompare);
        return Breaks.Any(b => b.Separates(from, to)) ? Answer.Without(NoAnswer.SeriesBreak) : comparison(start, end);
    }
}
