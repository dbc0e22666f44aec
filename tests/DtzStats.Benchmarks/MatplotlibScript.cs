using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;

namespace DtzStats.Benchmarks;

/// <summary>The charts of the comparison, and what draws the same ones in matplotlib and prints the median of its rounds in seconds.</summary>
internal static class MatplotlibScript
{
    private const int First = 2016;
    private const int Years = 10;
    private const int Height = 520;

    private static readonly string[] Names = ["Borger-Odoorn", "Coevorden", "Emmen", "Hardenberg", "Hoogeveen"];

    internal static LineChartSpec Chart(int number) => new(
        "Banen per gemeente",
        "Aantal banen, 2016\u20132025",
        "Aantal banen",
        "Jaar",
        "Proef",
        null,
        "Proef",
        Language.Dutch,
        [.. Names.Select((n, i) => new LineSeries(n, [.. Enumerable.Range(0, Years).Select(y => new LinePoint(First + y, Value(number, i, y), IsProvisional: false))]))],
        [],
        [],
        FromZero: false);

    internal static string Of(int charts, int runs) => string.Create(CultureInfo.InvariantCulture, $$"""
        import io, statistics, time
        import matplotlib
        matplotlib.use("Agg")
        import matplotlib.pyplot as plt
        names = [{{string.Join(", ", Names.Select(n => $"\"{n}\""))}}]
        charts = [{{string.Join(", ", Enumerable.Range(0, charts).Select(Series))}}]
        years = list(range({{First}}, {{First + Years}}))
        def draw():
            for series in charts:
                figure, axes = plt.subplots(figsize=({{ChartImage.DefaultWidth}} / 100, {{Height}} / 100))
                for name, values in zip(names, series):
                    axes.plot(years, values, marker="o", linewidth=2.5)
                    axes.annotate(name, (years[-1], values[-1]))
                axes.set_title("Banen per gemeente")
                axes.set_xlabel("Jaar")
                axes.set_ylabel("Aantal banen")
                axes.grid(axis="y")
                figure.text(0.01, 0.01, "Proef")
                figure.savefig(io.BytesIO(), format="png", dpi=200)
                plt.close(figure)
        times = []
        for i in range({{runs}} + 1):
            start = time.perf_counter()
            draw()
            times.append(time.perf_counter() - start)
        print(statistics.median(times[1:]))
        """);

    private static string Series(int number) =>
        $"[{string.Join(", ", Names.Select((_, i) => $"[{string.Join(", ", Enumerable.Range(0, Years).Select(y => Value(number, i, y).ToString(CultureInfo.InvariantCulture)))}]"))}]";

    private static int Value(int chart, int series, int year) => 7000 + (9000 * series) + (40 * year * (series - 1)) + (113 * ((chart + year) % 4));
}
