using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Storage;
using DtzStats.Storage.Writing;
using DtzStats.Web.Access;
using DtzStats.Web.Importing;
using DtzStats.Web.Pages;
using DtzStats.Web.Parts;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DtzStats.Web.Serving;

/// <summary>The pages for those who may change figures, in one language: bringing a delivery, looking at it, loading it; taking back; releasing.</summary>
internal sealed class ImportEndpoints(IEndpointRouteBuilder routes, Language language)
{
    private static readonly BilingualText Busy = new(
        "Er wordt al een levering behandeld, of een publicatie gemaakt; dat gaat een voor een. Kijk op de pagina Importeren hoever het is, en probeer het daarna opnieuw.",
        "A delivery is being dealt with already, or a release is being made; that goes one by one. See on the page Import how far it is, and try again after that.");

    private static readonly BilingualText Gone = new(
        "Deze levering is er niet meer: ze is geannuleerd, of heeft langer dan een uur gewacht. Er is niets geladen; breng de bestanden opnieuw.",
        "This delivery is not there any more: it was cancelled, or waited for more than an hour. Nothing was loaded; bring the files again.");

    private static readonly BilingualText Outdated = new(
        "Dit is niet meer wat u op het scherm zag; er is niets gedaan. Kijk op de pagina Importeren hoe het nu is.",
        "This is no longer what you saw on the screen; nothing was done. See on the page Import how it is now.");

    private string Start => SiteContext.Link(Menu.Import.Path, language);

    internal void Map()
    {
        Get("", v => v.MayImport || v.MayRelease, (asked, options) => new RazorComponentResult<ImportPage>(new
        {
            asked.Site,
            Token = FormGuard.TokenFor(asked.Http),
            History = ImportHistory.Read(options.DbPath),
            Current = asked.Desk.Current is { } current ? IntakeView.Of(current) : null,
            asked.Desk.Releasing,
            TakenBack = asked.Http.Request.Query.ContainsKey(ImportPage.WasTakenBack) ? asked.Desk.TakenBack : [],
            options.MaxUpload,
            FixedRelease = options.Release,
        }));
        Get("/publicatie/voortgang", v => v.MayRelease, (asked, _) => asked.Desk.Releasing is { } run ? Results.Json(ProgressAnswer.Of(run, asked.Site)) : Problem(asked, StatusCodes.Status404NotFound, Gone));
        Get("/{id}", v => v.MayImport, (asked, options) => Found(asked, intake => new RazorComponentResult<IntakePage>(new
        {
            asked.Site,
            Token = FormGuard.TokenFor(asked.Http),
            View = IntakeView.Of(intake),
            History = ImportHistory.Read(options.DbPath),
            FixedRelease = options.Release,
        })));
        Get("/{id}/voortgang", v => v.MayImport, (asked, _) => Found(asked, intake => Results.Json(ProgressAnswer.Of(IntakeView.Of(intake), asked.Site))));
        Get("/{id}/meldingen.csv", v => v.MayImport, (asked, _) => Found(asked, intake => Results.File(
            FindingFile.Of(intake.State.Deliveries.SelectMany(d => d.Kept)), "text/csv; charset=utf-8", asked.Site.Say("meldingen.csv", "findings.csv"))));
        Upload();
        Post("/{id}/opnieuw", v => v.MayImport, (asked, form) => Found(asked, intake =>
            asked.Desk.TryCheck(intake, AskedOptions.Of(name => form[name].ToString().Trim(), asked.Site.Snapshot)) ? Results.Redirect($"{Start}/{intake.Id}") : Problem(asked, StatusCodes.Status409Conflict, Outdated)));
        Post("/{id}/laden", v => v.MayImport, (asked, form) => Found(asked, intake =>
            asked.Desk.TryLoad(intake, NumberOf(form, "controle")) ? Results.Redirect($"{Start}/{intake.Id}") : Problem(asked, StatusCodes.Status409Conflict, Outdated)));
        Post("/{id}/annuleren", v => v.MayImport, (asked, _) => Found(asked, intake =>
            asked.Desk.TryCancel(intake) ? Results.Redirect(Start) : Problem(asked, StatusCodes.Status409Conflict, Busy)));
        Post("/ongedaan", v => v.MayImport, TakeBack);
        Post("/publicatie", v => v.MayRelease, (asked, form) =>
            asked.Desk.TryRelease(form["naam"].ToString().Trim(), asked.Site.Visitor.Name) ? Results.Redirect(Start + "#publicatie") : Problem(asked, StatusCodes.Status409Conflict, Busy));
    }

    private IResult TakeBack(Asked asked, IFormCollection form)
    {
        try
        {
            return asked.Desk.TakeBack(NumberOf(form, "laatste"), asked.Site.Visitor.Name) is null
                ? Problem(asked, StatusCodes.Status409Conflict, Outdated) : Results.Redirect($"{Start}?{ImportPage.WasTakenBack}");
        }
        catch (ReleasedException)
        {
            return Problem(asked, StatusCodes.Status409Conflict, Outdated);
        }
        catch (StoreException e)
        {
            return Problem(asked, StatusCodes.Status503ServiceUnavailable, Faults.Explain(e));
        }
    }

    private void Upload() => Guarded(routes.MapPost(Start, async (HttpContext http, SnapshotSource snapshots, ImportDesk desk, DashboardOptions options) =>
    {
        var asked = new Asked(Answering.SiteOf(http, snapshots.Current(), language), http, desk);
        if (Refused(asked, v => v.MayImport) is { } refused)
            return refused;
        if (desk.TryOpen(asked.Site.Visitor.Name) is not { } intake)
        {
            await UploadReader.PassOverAsync(http, options.MaxUpload);
            return Problem(asked, StatusCodes.Status409Conflict, Busy);
        }

        try
        {
            var reader = new UploadReader(http, intake.Folder, options.MaxUpload);
            await reader.ReadAsync(http.RequestAborted);
            (intake.Mapping, intake.Files) = BroughtMapping.TakeFrom(reader.Files);
            if (desk.TryCheck(intake, AskedOptions.Of(reader.Field, asked.Site.Snapshot)))
                return Results.Redirect($"{Start}/{intake.Id}");
            desk.TryCancel(intake);
            return Problem(asked, StatusCodes.Status409Conflict, Busy);
        }
        catch (Exception e) when (e is UploadException or IOException or InvalidDataException or OperationCanceledException or UnauthorizedAccessException)
        {
            desk.TryCancel(intake);
            await UploadReader.PassOverAsync(http, options.MaxUpload);
            var told = UploadReader.Explain(e, options.MaxUpload);
            return Problem(asked, told.Status, told.Text);
        }
    }));

    private void Get(string path, Func<Visitor, bool> may, Func<Asked, DashboardOptions, IResult> answer) =>
        Guarded(routes.MapGet(Start + path, (HttpContext http, SnapshotSource snapshots, ImportDesk desk, DashboardOptions options) =>
        {
            var asked = new Asked(Answering.SiteOf(http, snapshots.Current(), language), http, desk);
            return Refused(asked, may) ?? answer(asked, options);
        }));

    private void Post(string path, Func<Visitor, bool> may, Func<Asked, IFormCollection, IResult> act) =>
        Guarded(routes.MapPost(Start + path, async (HttpContext http, SnapshotSource snapshots, ImportDesk desk) =>
        {
            var asked = new Asked(Answering.SiteOf(http, snapshots.Current(), language), http, desk);
            if (Refused(asked, may) is { } refused)
                return refused;
            if (!http.Request.HasFormContentType || !await FormGuard.IsGenuineAsync(http))
                return Problem(asked, StatusCodes.Status400BadRequest, FormGuard.Refusal);
            try
            {
                return act(asked, await http.Request.ReadFormAsync(http.RequestAborted));
            }
            catch (UploadException e)
            {
                return Problem(asked, e.Status, e.Text);
            }
        })).WithMetadata(new SmallForm());

    /// <summary>Nobody keeps these pages, and nobody is given those of another.</summary>
    private static RouteHandlerBuilder Guarded(RouteHandlerBuilder route) => route.WithMetadata(new OfNoRelease()).CacheOutput(p => p.NoCache()).ExcludeFromDescription();

    /// <summary>Null where they may.</summary>
    private static IResult? Refused(Asked asked, Func<Visitor, bool> may)
    {
        // At the last moment: what makes the token for a form has its own say on it.
        asked.Http.Response.OnStarting(() =>
        {
            asked.Http.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        var visitor = asked.Site.Visitor;
        return may(visitor) ? null : Problem(asked, StatusCodes.Status403Forbidden, visitor switch
        {
            { CanSignIn: false } => new(
                "Dit is een leesexemplaar van de site: hier worden geen cijfers geladen. Wie de site beheert doet dat op de computer zelf, of stelt aanmelden in.",
                "This is a reading copy of the site: no figures are loaded here. Whoever runs the site does so on the computer itself, or sets up signing in."),
            { Name: null } => new("Meld u eerst aan, rechtsboven op deze pagina.", "Sign in first, at the top right of this page."),
            _ => new(
                $"U bent aangemeld als {visitor.Name}, zonder de rol die hiervoor nodig is: {Visitors.Analyst} om cijfers te laden en ongedaan te maken, {Visitors.Publisher} om een publicatie te maken. De beheerder kan die geven; meld u daarna opnieuw aan.",
                $"You are signed in as {visitor.Name}, without the role that this takes: {Visitors.Analyst} to load figures and take them back, {Visitors.Publisher} to make a release. Whoever runs the site can give it; sign in again after that."),
        });
    }

    private static IResult Found(Asked asked, Func<Intake, IResult> answer) =>
        asked.Desk.Find(asked.Http.Request.RouteValues["id"]?.ToString() ?? "") is { } intake ? answer(intake) : Problem(asked, StatusCodes.Status404NotFound, Gone);

    private static IResult Problem(Asked asked, int status, BilingualText text) => Answering.Problem(asked.Site, status, text);

    private static int NumberOf(IFormCollection form, string name) =>
        int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private sealed record Asked(SiteContext Site, HttpContext Http, ImportDesk Desk);

    /// <summary>A form without files.</summary>
    private sealed class SmallForm : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => 64 * 1024;
    }
}
