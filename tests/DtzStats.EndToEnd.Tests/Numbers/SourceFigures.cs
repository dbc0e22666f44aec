using System.Globalization;
using DtzStats.Core.Codes;
using DtzStats.Ingestion.Codes;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>
/// The figures of the datasets that come with the project, as a release has them: read from the files anew and rounded to
/// tens, with nothing of the program's own reading or counting.
/// </summary>
internal sealed class SourceFigures
{
    internal const string Total = "A-U";
    internal const string Region = "DTZ";

    /// <summary>The sections of which a release withholds so many cells that tables show them together.</summary>
    internal const string Withheld = "BDE";

    /// <summary>The years in which it nevertheless shows one of them.</summary>
    internal static readonly IReadOnlyList<(string Section, int Year)> ShownAlone = [("E", 2018), ("E", 2019), ("E", 2020)];

    internal static readonly IReadOnlyList<string> Members = ["GM1681", "GM0109", "GM0114", "GM0160", "GM0118"];

    internal static readonly Codelists Lists = CodelistReader.Read(Repository.PathOf("data", "codelists"));

    private readonly Dictionary<(string Dataset, string Measure, string Region, string Category, int Year), decimal> _cells = [];

    internal SourceFigures()
    {
        foreach (var row in Rows("illustratief", "2025"))
        {
            var (region, year, category) = (row[0], Year(row[2]), row[3]);
            Add("illustratief", "jobs", region, category, year, row[4]);
            Add("illustratief", "establishments", region, category, year, row[5]);
        }

        foreach (var row in Rows("cbs-81575ned", "2025").Where(r => r[3] == Total))
            Add("cbs-81575ned", "establishments", row[0], null, Year(row[2]), row[4]);
        foreach (var row in Rows("lisa-gemeenten", "2017").Where(r => Members.Contains(r[0])))
        {
            Add("lisa-gemeenten", "jobs", row[0], null, Year(row[2]), row[3]);
            Add("lisa-gemeenten", "establishments", row[0], null, Year(row[2]), row[4]);
        }
    }

    /// <summary>The sections that are shown each by itself, in order.</summary>
    internal static IReadOnlyList<string> Shown { get; } = [.. "ACFGHIJKLMNOPQRS".Select(c => c.ToString())];

    /// <summary>A figure as readers see it; of the withheld sections together, what the shown ones leave of the total.</summary>
    internal decimal At(string measure, string region, string category, int year, string dataset = "illustratief")
    {
        if (category == Withheld)
            return At(measure, region, Total, year) - Shown.Sum(s => At(measure, region, s, year));
        var exact = _cells[(dataset, measure, region, category, year)];
        return dataset == "cbs-81575ned" ? exact : 10 * Math.Round(exact / 10, MidpointRounding.AwayFromZero);
    }

    internal decimal Jobs(string region, string category, int year) => At("jobs", region, category, year);

    internal IEnumerable<int> YearsOf(string dataset) => _cells.Keys.Where(k => k.Dataset == dataset).Select(k => k.Year).Distinct().Order();

    /// <summary>A cell counts in the total of its municipality, in its section over the region, and in the total of the region.</summary>
    private void Add(string dataset, string measure, string region, string? section, int year, string text)
    {
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        foreach (var place in new[] { region, Region })
            foreach (var category in section is null ? [Total] : new[] { section, Total })
                _cells[(dataset, measure, place, category, year)] = _cells.GetValueOrDefault((dataset, measure, place, category, year)) + value;
    }

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string dataset, string vintage) =>
        Directory.GetFiles(Repository.PathOf("data", "sources", dataset, vintage), "*.csv").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f).Skip(1)).Select(l => l.Split(';', ','));
}
