using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Writers;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Serving;

/// <summary>The report in one language: as a page with its charts and tables, and as a document.</summary>
internal sealed partial class ReportEndpoints(IEndpointRouteBuilder routes, Language language)
{
    private static readonly Dictionary<string, (EditionFormats Format, string Type)> Formats = new(StringComparer.Ordinal)
    {
        ["pdf"] = (EditionFormats.Pdf, "application/pdf"),
        ["docx"] = (EditionFormats.Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ["xlsx"] = (EditionFormats.Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8", [".svg"] = "image/svg+xml", [".png"] = "image/png", [".csv"] = "text/csv; charset=utf-8",
    };

    internal void Map()
    {
        Answer("/rapport/download.{extension}", Document);
        Answer("/rapport/stand/{**file}", PageOrFile).WithMetadata(Embeddable.Here).CacheOutput(policy => policy.NoCache());
    }

    private static IResult Document(SiteContext site, HttpContext http)
    {
        var extension = http.Request.RouteValues["extension"]?.ToString() ?? "";
        if (!Formats.TryGetValue(extension, out var format) || (format.Format == EditionFormats.Pdf && !ReportFiles.CanPrint) || ReportFiles.Of(site, format.Format) is not { Count: > 0 } files)
            throw Absent();
        var (name, content) = files.First();
        return Results.File(content, format.Type, name);
    }

    private static IResult PageOrFile(SiteContext site, HttpContext http)
    {
        var name = http.Request.RouteValues["file"]?.ToString() ?? "";
        if (!ReportFiles.Of(site, EditionFormats.Html).TryGetValue(name, out var content))
            throw Absent();
        // The page stands alone, with its style in it: that one style and no other may apply. It is kept as a file of the report already.
        if (name.EndsWith(".html", StringComparison.Ordinal))
            content = WithPolicy(Encoding.UTF8.GetString(content), site, http);
        return Results.Bytes(content, Types[Path.GetExtension(name)]);
    }

    private static byte[] WithPolicy(string html, SiteContext site, HttpContext http)
    {
        var hash = StyleHashOf(html);
        http.Items[SecurityHeaders.StyleHash] = hash;
        return Encoding.UTF8.GetBytes(!site.IsCopy ? html
            : CharacterSet().Replace(html, found => $"{found.Value}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{SecurityHeaders.PolicyOfCopiesWith(hash)}\">", 1));
    }

    private static string StyleHashOf(string html) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleElement().Match(html).Groups[1].Value)))}'";

    private static QueryException Absent() => QueryException.Absent(
        "Dit rapport is er niet in deze vorm. Wat er is staat op de pagina Rapport.", "The report is not there in this form. What there is stands on the page Report.");

    private RouteHandlerBuilder Answer(string path, Func<SiteContext, HttpContext, IResult> answer) =>
        routes.MapGet(SiteContext.Link(path, language), (HttpContext http, SnapshotSource snapshots) =>
        {
            var site = Answering.SiteOf(http, snapshots.For(http.Request), language);
            return Answering.Answer(site, () => answer(site, http));
        }).ExcludeFromDescription();

    [GeneratedRegex("<meta charset=[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex CharacterSet();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StyleElement();
}
