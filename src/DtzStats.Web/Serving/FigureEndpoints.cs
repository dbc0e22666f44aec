using System.Text;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Writers;
using DtzStats.Web.Figures;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DtzStats.Web.Serving;

/// <summary>Figures as files, in one language.</summary>
internal sealed class FigureEndpoints(IEndpointRouteBuilder routes, Language language)
{
    private static readonly int[] Widths = [ChartImage.DefaultWidth, ChartImage.HalfWidth, ChartImage.PhoneWidth];

    internal void Map()
    {
        File("svg", "image/svg+xml", (exhibit, http) => Encoding.UTF8.GetBytes(ChartImage.Svg(ChartOf(exhibit), WidthOf(http))));
        File("png", "image/png", (exhibit, http) => ChartImage.Png(ChartOf(exhibit), WidthOf(http)));
        File("csv", "text/csv; charset=utf-8", (exhibit, _) => Encoding.UTF8.GetBytes(TableCsv.Write(exhibit.Table)));
        File("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (exhibit, _) => ExhibitWorkbook.Write(exhibit));
    }

    private void File(string extension, string type, Func<Exhibit, HttpContext, byte[]> make) =>
        routes.MapGet(SiteContext.Link("/figuur." + extension, language), (HttpContext http, SnapshotSource snapshots) =>
        {
            var site = Answering.SiteOf(http, snapshots.For(http.Request), language);
            return Answering.Answer(site, () =>
            {
                var exhibit = PageEndpoints.Exhibit(site, http);
                var content = make(exhibit, http);
                http.Response.Headers.ContentDisposition = $"inline; filename=\"{exhibit.Table.Name}.{extension}\"";
                return Results.Bytes(content, type);
            });
        }).ExcludeFromDescription();

    private static ChartSpec ChartOf(Exhibit exhibit) => exhibit.Chart ?? throw QueryException.Wrong(
        "Een tabel heeft geen plaatje; kies een andere vorm, of download de tabel als CSV of Excel.",
        "A table has no picture; choose another form, or download the table as CSV or Excel.");

    private static int WidthOf(HttpContext http)
    {
        var asked = http.Request.Query["width"].ToString();
        return asked.Length == 0 ? ChartImage.DefaultWidth
            : Widths.FirstOrDefault(w => asked == w.ToString(System.Globalization.CultureInfo.InvariantCulture)) is > 0 and var width ? width
            : throw QueryException.Wrong($"Een grafiek is {string.Join(", ", Widths)} breed.", $"A chart is {string.Join(", ", Widths)} wide.");
    }
}
