using System.Text;

namespace DtzStats.Web.Copies;

/// <summary>What search engines ask for.</summary>
internal static class CopyMaps
{
    /// <summary>All pages that readers look for; frames and the page for what is absent are none.</summary>
    internal static byte[] Sitemap(Uri baseUrl, IEnumerable<CopiedFile> files)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in files.Where(f => IsPage(f.Name)))
            text.Append("  <url><loc>").Append(new Uri(baseUrl, page.Name).AbsoluteUri).Append("</loc></url>\n");
        return Encoding.UTF8.GetBytes(text.Append("</urlset>\n").ToString());
    }

    internal static byte[] Robots(Uri baseUrl) => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {new Uri(baseUrl, "sitemap.xml").AbsoluteUri}\n");

    private static bool IsPage(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal) && !name.Split('/').Any(part => part is "embed" or "404.html");
}
