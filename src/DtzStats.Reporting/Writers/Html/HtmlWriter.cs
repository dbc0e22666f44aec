using System.Text.Encodings.Web;
using System.Text.Unicode;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Html.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DtzStats.Reporting.Writers.Html;

/// <summary>
/// An edition as one page that stands alone: no script, and nothing that is fetched from elsewhere, so that it can be put
/// on any site, mailed, or printed as it is. It names the edition's other files by relative links: charts/, tables/.
/// </summary>
public static class HtmlWriter
{
    /// <summary>Writes the page; the same edition gives the same bytes, wherever and whenever.</summary>
    /// <param name="edition">What is told.</param>
    /// <param name="chartSvgs">For each chart of the edition, by its name, its drawing: an svg element with a title and a description.</param>
    /// <param name="narrowSvgs">The same for the screen of a telephone; null: there too the wide ones, which scroll.</param>
    /// <param name="downloads">The whole edition in other formats.</param>
    /// <exception cref="ArgumentException">A chart of the edition has no drawing, or one that is no svg element.</exception>
    public static string Write(
        Edition edition, IReadOnlyDictionary<string, string> chartSvgs, IReadOnlyDictionary<string, string>? narrowSvgs, params IReadOnlyList<FileLink> downloads)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(chartSvgs);
        var outlines = new SharedOutlines();
        string Drawing(string name, IReadOnlyDictionary<string, string> svgs, string prefix) => svgs.TryGetValue(name, out var svg)
            ? InlineSvg.Of(svg, name, prefix, outlines)
            : throw new ArgumentException($"There is no drawing of the chart '{name}'.", nameof(chartSvgs));
        var drawings = edition.AllSections.SelectMany(s => s.Charts).ToDictionary(
            c => c.Name,
            c => new ChartDrawings(Drawing(c.Name, chartSvgs, c.Name), narrowSvgs is null ? null : Drawing(c.Name, narrowSvgs, "narrow-" + c.Name)),
            StringComparer.Ordinal);

        // No component waits for anything, so neither does this.
        var html = RenderAsync(edition, drawings, outlines.Definitions(), downloads).GetAwaiter().GetResult();
        return html.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static async Task<string> RenderAsync(
        Edition edition, IReadOnlyDictionary<string, ChartDrawings> drawings, string outlines, IReadOnlyList<FileLink> downloads)
    {
        // Letters of all languages stay letters; what means something in HTML is encoded all the same.
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>
            {
                [nameof(EditionPage.Edition)] = edition,
                [nameof(EditionPage.Drawings)] = drawings,
                [nameof(EditionPage.Outlines)] = outlines,
                [nameof(EditionPage.Downloads)] = downloads,
            };
            var page = await renderer.RenderComponentAsync<EditionPage>(ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
    }
}
