using DtzStats.Core.Languages;
using DtzStats.Core.Regions;
using DtzStats.Web.Figures;
using DtzStats.Web.Pages;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DtzStats.Web.Serving;

/// <summary>The pages of one language.</summary>
internal sealed class PageEndpoints(IEndpointRouteBuilder routes, Language language)
{
    internal void Map()
    {
        Page<Overview>("/");
        Page<Municipalities>("/gemeente");
        Page<Sectors>("/sector");
        Page<Revisions>("/herzieningen");
        Page<ReportPage>("/rapport");
        Page<DataPage>("/data");
        Answer("/gemeente/{code}", (site, http) => new RazorComponentResult<Municipality>(new { Site = site, Region = MemberOf(site, http) }));
        Answer("/sector/{code}", (site, http) => new RazorComponentResult<Sector>(new { Site = site, Category = CategoryOf(site, http) }));
        Answer("/verkennen", (site, http) => new RazorComponentResult<Explore>(new { Site = site, Query = Explored(site, http) }));
        Answer("/vergelijken", (site, http) => new RazorComponentResult<Compare>(new { Site = site, Query = Compared(site, http) }));
        Answer("/ecosysteem", (site, http) => new RazorComponentResult<EcosystemPage>(new { Site = site, Theme = ThemeOf(site, http) }));
        Answer("/figuur", (site, http) => new RazorComponentResult<FigurePage>(new { Site = site, Exhibit = Exhibit(site, http) }));
        Answer("/embed", (site, http) => new RazorComponentResult<EmbedPage>(new { Site = site, Exhibit = Exhibit(site, http) })).WithMetadata(Embeddable.Anywhere);
    }

    /// <exception cref="QueryException">What is asked is unknown, or there are no such figures.</exception>
    internal static Exhibit Exhibit(SiteContext site, HttpContext http) => ExhibitBuilder.Build(Query(site, http), site.Snapshot, site.Language);

    private static FigureQuery Query(SiteContext site, HttpContext http) => new QueryReader(site.Snapshot, http.Request.Query).Figure();

    /// <summary>Where nothing is asked yet, what the headline is about.</summary>
    private static FigureQuery Explored(SiteContext site, HttpContext http) =>
        http.Request.Query.Count == 0 ? new FigurePresets(site.Snapshot).JobsOfRegion : Query(site, http);

    /// <summary>The five municipalities where none are named.</summary>
    private static FigureQuery Compared(SiteContext site, HttpContext http)
    {
        var query = Explored(site, http);
        return http.Request.Query["region"].Any(r => !string.IsNullOrWhiteSpace(r)) ? query : query with { Regions = new FigurePresets(site.Snapshot).Members };
    }

    private static Region MemberOf(SiteContext site, HttpContext http)
    {
        var (asked, members) = (http.Request.RouteValues["code"]?.ToString() ?? "", new FigurePresets(site.Snapshot).Members);
        return members.FirstOrDefault(r => r.Code == asked) ?? throw QueryException.Absent(
            $"Er is geen pagina van een gemeente \"{asked}\"; wel van {string.Join(", ", members.Select(r => $"{r.Name.Dutch} ({r.Code})"))}. Andere gebieden staan onder Verkennen.",
            $"There is no page of a municipality \"{asked}\"; there are of {string.Join(", ", members.Select(r => $"{r.Name.English} ({r.Code})"))}. Other regions stand under Explore.");
    }

    private static Core.Classifications.Category CategoryOf(SiteContext site, HttpContext http)
    {
        var asked = http.Request.RouteValues["code"]?.ToString() ?? "";
        return site.Snapshot.Codelists.FindCategory(asked) is { } found && found.Code == asked ? found : throw QueryException.Absent(
            $"Er is geen sector met de code \"{asked}\". Alle sectoren staan onder Sectoren.",
            $"There is no industry with the code \"{asked}\". All industries stand under Industries.");
    }

    private static Core.Ecosystems.Theme? ThemeOf(SiteContext site, HttpContext http)
    {
        if (new QueryReader(site.Snapshot, http.Request.Query).One("theme") is not { } asked || site.Snapshot.Ecosystem is not { } ecosystem)
            return null;
        return ecosystem.Themes.FirstOrDefault(t => t.Code == asked) ?? throw QueryException.Wrong(
            $"Er is geen thema \"{asked}\"; kies uit {string.Join(", ", ecosystem.Themes.Select(t => t.Code))}.",
            $"There is no theme \"{asked}\"; choose from {string.Join(", ", ecosystem.Themes.Select(t => t.Code))}.");
    }

    private void Page<TPage>(string path)
        where TPage : IComponent => Answer(path, (site, _) => new RazorComponentResult<TPage>(new { Site = site }));

    private RouteHandlerBuilder Answer(string path, Func<SiteContext, HttpContext, IResult> answer) =>
        routes.MapGet(SiteContext.Link(path, language), (HttpContext http, SnapshotSource snapshots) =>
        {
            var site = Answering.SiteOf(http, snapshots.For(http.Request), language);
            return Answering.Answer(site, () => answer(site, http));
        }).ExcludeFromDescription();
}
