using System.Globalization;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Web.Figures;

/// <summary>The addresses of a figure.</summary>
internal sealed class FigureLinks(SiteContext site, FigureQuery query)
{
    private readonly string _asked = query.ToString();

    /// <summary>With the release that is shown, so that what somebody keeps or cites stays what it is; a copy is of one release.</summary>
    private readonly string _kept = (site.IsCopy ? query : query with { Release = site.Snapshot.Reference.Release?.Name }).ToString();

    internal string Page => site.Link("/figuur") + _kept;

    /// <summary>Null where it is not known where the site will stand.</summary>
    internal string? PageAbroad => site.Abroad(Page);

    internal string Explore => site.Link("/verkennen") + _asked;

    internal string Json => $"/api/chart.json{_asked}&language={site.Say("nl", "en")}";

    /// <param name="width">In pixels as drawn.</param>
    internal string Picture(int width) => width == ChartImage.DefaultWidth ? FileOf("svg") : string.Create(CultureInfo.InvariantCulture, $"{FileOf("svg")}&width={width}");

    internal IReadOnlyList<FileLink> Files(Exhibit exhibit) =>
    [
        .. exhibit.Chart is null ? (IEnumerable<FileLink>)[] : [new("PNG", FileOf("png")), new("SVG", FileOf("svg"))],
        new("CSV", FileOf("csv")),
        new("Excel", FileOf("xlsx")),
        new("JSON", Json),
    ];

    /// <summary>What somebody pastes into a page of their own; null where it is not known where the site will stand.</summary>
    internal string? EmbedCode(string title) => site.Abroad(site.Link("/embed") + _kept) is not { } address ? null
        : $"<iframe src=\"{address}\" title=\"{title.Replace('"', '\'')}\" width=\"100%\" height=\"620\" loading=\"lazy\" allow=\"fullscreen\"></iframe>";

    private string FileOf(string extension) => $"{site.Link("/figuur." + extension)}{_asked}";
}
