using Microsoft.Playwright;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>What the figures of a page hold, once script has taken them over.</summary>
internal static class FigureScript
{
    /// <summary>Brings each figure into view, waits until it is drawn, and holds every value that was drawn against its data.</summary>
    private const string Compare = """
        async () => {
          const faults = [];
          for (const figure of document.querySelectorAll("[data-chart]")) {
            if (!figure.querySelector(".paper"))
              continue;
            figure.scrollIntoView({ behavior: "instant" });
            for (let i = 0; i < 800 && !figure.querySelector(".live canvas"); i++)
              await new Promise(done => setTimeout(done, 25));
            const plot = figure.querySelector(".live .plot");
            if (!plot?.querySelector("canvas")) {
              faults.push(`${figure.dataset.chart} is not taken over`);
              continue;
            }
            const chart = await (await fetch(figure.dataset.chart)).json();
            const cells = ["line", "panels"].includes(chart.form) ? chart.lines.flatMap((_, i) => chart.rows.map(row => row.cells[i])) : chart.rows.flatMap(row => row.cells);
            const asked = cells.map(cell => cell.value).filter(value => value !== null);
            const drawn = echarts.getInstanceByDom(plot).getOption().series.filter(series => series.type !== "scatter")
              .flatMap(series => series.data).map(point => Array.isArray(point.value) ? point.value[1] : point.value).filter(value => value !== null && !Number.isNaN(value));
            if (JSON.stringify(asked) !== JSON.stringify(drawn))
              faults.push(`${figure.dataset.chart} draws ${drawn} for ${asked}`);
            if (figure.querySelector("picture").checkVisibility())
              faults.push(`${figure.dataset.chart} shows its picture too`);
          }
          return faults;
        }
        """;

    /// <summary>What is not drawn, or otherwise than its data has it.</summary>
    internal static Task<string[]> NotAsTheirDataAsync(IPage page) => page.EvaluateAsync<string[]>(Compare);

    /// <summary>Waits until the first figure of the page is drawn.</summary>
    internal static Task DrawnAsync(IPage page) => Assertions.Expect(page.Locator(".live canvas").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
}
