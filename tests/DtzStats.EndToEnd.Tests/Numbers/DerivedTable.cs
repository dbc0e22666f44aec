using System.Globalization;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>
/// The cells of a table of the report, derived anew from the source figures. An empty text is a cell without a number: the first
/// year has none before it, or the release withholds what it takes.
/// </summary>
internal sealed class DerivedTable(SourceFigures figures, string language)
{
    private const int From = 2016;
    private const int To = 2025;

    /// <summary>The numbers of a row by its place, the heading of the row left out; null: a table of another kind, without figures.</summary>
    internal IReadOnlyList<IReadOnlyList<string>>? Of(string name) => name.Split('-') switch
    {
        ["banen", "regio"] => ByYear("jobs", SourceFigures.Total),
        ["vestigingen", "regio"] => ByYear("establishments", SourceFigures.Total),
        ["maakindustrie"] => ByYear("jobs", "C"),
        ["cbs", "81575ned", "establishments"] => ByYear("establishments", SourceFigures.Total, "cbs-81575ned"),
        ["lisa", "gemeenten"] => [.. SourceFigures.Members.Append(SourceFigures.Region).Select(r => new[] { "establishments", "jobs" }
            .Select(m => Say(figures.At(m, r, SourceFigures.Total, 2017, "lisa-gemeenten"), "n")).ToList())],
        ["gemeenten"] => [.. SourceFigures.Members.Append(SourceFigures.Region).Select(Municipality)],
        ["index", "gemeenten"] => [.. Years.Select(y => SourceFigures.Members.Select(m => Say(Index(m, y), "i")).ToList())],
        ["banen", var code] => [.. Years.Select(y => MunicipalityIn(code.ToUpperInvariant(), y))],
        ["structuur", var code] => [.. SourceFigures.Shown.Append(SourceFigures.Withheld).Select(s => Structure(code.ToUpperInvariant(), s))],
        ["sectoren"] => [.. Enumerable.Range('A', 19).Select(c => Sector(((char)c).ToString())), Sector(SourceFigures.Total)],
        ["sectoren", "jaren"] => [.. Enumerable.Range('A', 19).Select(c => Yearly(((char)c).ToString())), Yearly(SourceFigures.Total)],
        ["industrie", "energie"] => [Sector("C"), Sector(SourceFigures.Total)],
        ["aandelen", "gemeenten"] => [.. SourceFigures.Members.Prepend(SourceFigures.Region).Select(Shares)],
        _ => null,
    };

    private static IEnumerable<int> Years => Enumerable.Range(From, To - From + 1);

    private List<IReadOnlyList<string>> ByYear(string measure, string category, string dataset = "illustratief")
    {
        var years = figures.YearsOf(dataset).ToList();
        var first = Math.Max(From, years[0]);
        decimal At(int year) => figures.At(measure, SourceFigures.Region, category, year, dataset);
        return [.. years.Where(y => y >= first).Select(y => (IReadOnlyList<string>)[
            Say(At(y), "n"),
            .. years.Contains(y - 1) && (y > first || dataset != "illustratief") ? [Say(At(y) - At(y - 1), "d"), Say(Growth(At(y - 1), At(y)), "+%")] : new[] { "", "" },
            Say(At(y) - At(first), "d"),
            Say(100 * At(y) / At(first), "i"),
            y == first ? "" : Say(100 * ((decimal)Math.Pow((double)(At(y) / At(first)), 1.0 / (y - first)) - 1), "+%")])];
    }

    private List<string> Municipality(string region)
    {
        decimal At(string measure, int year) => figures.At(measure, region, SourceFigures.Total, year);
        var (jobs, before) = (At("jobs", To), At("jobs", From));
        return
        [
            Say(before, "n"), Say(jobs, "n"), Say(jobs - before, "d"), Say(Growth(before, jobs), "+%"),
            Say(At("establishments", From), "n"), Say(At("establishments", To), "n"), Say(At("establishments", To) - At("establishments", From), "d"),
        ];
    }

    private List<string> MunicipalityIn(string region, int year)
    {
        decimal At(string measure, int y) => figures.At(measure, region, SourceFigures.Total, y);
        var isFirst = year == From;
        return
        [
            Say(At("jobs", year), "n"),
            isFirst ? "" : Say(At("jobs", year) - At("jobs", year - 1), "d"),
            isFirst ? "" : Say(Growth(At("jobs", year - 1), At("jobs", year)), "+%"),
            Say(Index(region, year), "i"),
            Say(At("establishments", year), "n"),
            isFirst ? "" : Say(At("establishments", year) - At("establishments", year - 1), "d"),
        ];
    }

    private List<string> Structure(string region, string category)
    {
        var (own, there) = (Share(region, category), Share(SourceFigures.Region, category));
        return
        [
            Say(figures.Jobs(region, category, To), "n"), Say(own, "%"), Say(there, "%"), Say(own / there, "q"),
            Say(Growth(figures.Jobs(region, category, From), figures.Jobs(region, category, To)), "+%"),
        ];
    }

    private List<string> Sector(string category)
    {
        var (before, now) = (figures.Jobs(SourceFigures.Region, category, From), figures.Jobs(SourceFigures.Region, category, To));
        var establishments = Say(figures.At("establishments", SourceFigures.Region, category, To), "n");
        return SourceFigures.Withheld.Contains(category, StringComparison.Ordinal)
            ? ["", "", "", "", "", establishments]
            : [Say(before, "n"), Say(now, "n"), Say(now - before, "d"), Say(Growth(before, now), "+%"), Say(Share(SourceFigures.Region, category), "%"), establishments];
    }

    private List<string> Yearly(string category) =>
    [
        .. Years.Select(y => SourceFigures.Withheld.Contains(category, StringComparison.Ordinal) && !SourceFigures.ShownAlone.Contains((category, y)) ? ""
            : Say(figures.Jobs(SourceFigures.Region, category, y), "n")),
    ];

    private List<string> Shares(string region)
    {
        var shares = "QCGFN".Select(s => Share(region, s.ToString(CultureInfo.InvariantCulture))).ToList();
        return [.. shares.Append(100 - shares.Sum()).Select(s => Say(s, "%"))];
    }

    private decimal Index(string region, int year) => 100 * figures.Jobs(region, SourceFigures.Total, year) / figures.Jobs(region, SourceFigures.Total, From);

    private decimal Share(string region, string category) => 100 * figures.Jobs(region, category, To) / figures.Jobs(region, SourceFigures.Total, To);

    private static decimal Growth(decimal from, decimal to) => 100 * (to - from) / from;

    private string Say(decimal value, string form) => Written.Of(value, form, language);
}
