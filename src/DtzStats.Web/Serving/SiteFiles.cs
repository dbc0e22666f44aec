using System.Security.Cryptography;
using System.Text;
using DtzStats.Reporting.Charts;

namespace DtzStats.Web.Serving;

/// <summary>The files of the site itself. They come with the assembly; their address changes when they change, so that browsers keep them.</summary>
internal static class SiteFiles
{
    private static readonly string[] Regions = ["GM0109", "GM0114", "GM0118", "GM0160", "GM1681", "DTZ"];

    private static readonly Dictionary<string, SiteFile> All = new(StringComparer.Ordinal)
    {
        ["site.css"] = SiteFile.Of("text/css; charset=utf-8", [.. Read("site.css"), .. Encoding.UTF8.GetBytes(RegionColours())]),
        ["import.js"] = SiteFile.Of("text/javascript; charset=utf-8", Read("import.js")),
        ["favicon.svg"] = SiteFile.Of("image/svg+xml", Read("favicon.svg")),
    };

    /// <summary>Null where there is no such file.</summary>
    internal static SiteFile? Find(string name) => All.GetValueOrDefault(name);

    internal static string AddressOf(string name) => $"/assets/{name}?v={All[name].Version}";

    /// <summary>The colours that regions have in charts.</summary>
    private static string RegionColours() => string.Concat(Regions.Select(r => $".dot.{r} {{ background: {ChartPalette.Region(r)}; }}\n"));

    private static byte[] Read(string name)
    {
        using var stream = typeof(SiteFiles).Assembly.GetManifestResourceStream("DtzStats.Web.Assets." + name)
            ?? throw new InvalidOperationException($"The file '{name}' is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>A file of the site.</summary>
/// <param name="Version">Of its content.</param>
internal sealed record SiteFile(string ContentType, byte[] Content, string Version)
{
    internal static SiteFile Of(string contentType, byte[] content) => new(contentType, content, Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
}
