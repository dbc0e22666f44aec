using DtzStats.Core.Languages;
using DtzStats.Web.Access;
using DtzStats.Web.Pages;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Serving;

/// <summary>From a request to a page; what cannot be answered becomes a page that says what to do.</summary>
internal static class Answering
{
    internal static SiteContext SiteOf(HttpContext http, Snapshot snapshot, Language language)
    {
        var path = http.Request.Path.Value ?? "/";
        if (language == Language.English)
            path = path[SiteContext.EnglishPrefix.Length..];
        return new SiteContext(snapshot, language, $"{http.Request.Scheme}://{http.Request.Host}", path.Length == 0 ? "/" : path, http.Request.QueryString.Value ?? "")
        {
            Visitor = http.RequestServices.GetRequiredService<Visitors>().Of(http),
            Copy = http.RequestServices.GetRequiredService<DashboardOptions>().Copy,
        };
    }

    /// <summary>By its path, for requests that no page answers.</summary>
    internal static Language LanguageOf(HttpContext http) =>
        http.Request.Path.StartsWithSegments(SiteContext.EnglishPrefix, StringComparison.Ordinal) ? Language.English : Language.Dutch;

    internal static IResult Answer(SiteContext site, Func<IResult> answer)
    {
        try
        {
            return answer();
        }
        catch (QueryException e)
        {
            return Problem(site, e.Status, e.Text);
        }
    }

    internal static IResult Problem(SiteContext site, int status, BilingualText text) =>
        new RazorComponentResult<ProblemPage>(new { Site = site, Status = status, Text = text }) { StatusCode = status };
}
