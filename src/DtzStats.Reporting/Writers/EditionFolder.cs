using System.Text;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Html;

namespace DtzStats.Reporting.Writers;

/// <summary>An edition as a folder: <c>index.html</c>, which stands alone, and beside it its charts and tables as files.</summary>
public static class EditionFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files, over those of an earlier edition in the same folder, and returns how many.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There are no rights to write it.</exception>
    public static int Write(Edition edition, string folder)
    {
        ArgumentNullException.ThrowIfNull(edition);
        // Everything is made before anything is written: an edition that cannot be drawn leaves the folder as it was.
        var files = Files(edition).ToList();
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }

        return files.Count;
    }

    private static IEnumerable<(string Name, byte[] Content)> Files(Edition edition)
    {
        var charts = edition.Sections.SelectMany(s => s.Charts).ToList();
        var svgs = charts.ToDictionary(c => c.Name, c => ChartImage.Svg(c.Spec));
        foreach (var chart in charts)
        {
            yield return ($"charts/{chart.Name}.svg", Utf8.GetBytes(svgs[chart.Name]));
            yield return ($"charts/{chart.Name}.png", ChartImage.Png(chart.Spec));
        }

        foreach (var table in edition.Sections.SelectMany(s => s.Tables))
            yield return ($"tables/{table.Name}.csv", Utf8.GetBytes(TableCsv.Write(table)));
        yield return ("index.html", Utf8.GetBytes(HtmlWriter.Write(edition, svgs)));
    }
}
