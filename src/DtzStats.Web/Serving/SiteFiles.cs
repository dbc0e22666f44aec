using System.Text;
using DtzStats.Reporting.Charts;

namespace DtzStats.Web.Serving;

/// <summary>The files of the site itself. They come with the assembly; their address changes when they change, so that browsers keep them.</summary>
internal static class SiteFiles
{
    private const string ScriptType = "text/javascript; charset=utf-8";

    private static readonly string[] Regions = ["GM0109", "GM0114", "GM0118", "GM0160", "GM1681", "DTZ"];

    /// <summary>They name each other, so that they have one version.</summary>
    private static readonly string[] Scripts = ["cell-words.js", "cells.js", "drawing.js", "explore.js", "figure.js", "figures.js", "forms.js", "import.js", "lines.js", "rows.js", "scales.js", "words.js"];

    private static readonly Dictionary<string, SiteFile> All = Read().ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Null where there is no such file.</summary>
    internal static SiteFile? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>With the version as a folder: so can one script name another beside it.</summary>
    internal static string AddressOf(string name) => $"/assets/{All[name].Version}/{name}";

    private static IEnumerable<SiteFile> Read()
    {
        yield return SiteFile.Of("site.css", "text/css; charset=utf-8", [.. Read("site.css"), .. Encoding.UTF8.GetBytes(RegionColours())]);
        yield return SiteFile.Of("favicon.svg", "image/svg+xml", Read("favicon.svg"));
        yield return SiteFile.Of("echarts.js", ScriptType, Read("echarts.js"));
        var version = SiteFile.VersionOf([.. Scripts.SelectMany(Read)]);
        foreach (var script in Scripts)
            yield return SiteFile.Of(script, ScriptType, Read(script)) with { Version = version };
    }

    /// <summary>The colours that regions have in charts.</summary>
    private static string RegionColours() => string.Concat(Regions.Select(r => $".dot.{r} {{ background: {ChartPalette.Region(r)}; --ring: 0 0 0 1.5px #ffffffb3; }}\n"));

    private static byte[] Read(string name)
    {
        using var stream = typeof(SiteFiles).Assembly.GetManifestResourceStream("DtzStats.Web.Assets." + name)
            ?? throw new InvalidOperationException($"The file '{name}' is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
