using DtzStats.Core.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Pages;

/// <summary>What is the matter with what was asked, and what to do.</summary>
public sealed partial class ProblemPage : SitePage
{
    [Parameter, EditorRequired]
    public required int Status { get; set; }

    [Parameter, EditorRequired]
    public required BilingualText Text { get; set; }

    private string Heading => Status switch
    {
        StatusCodes.Status404NotFound => Site.Say("Niet gevonden", "Not found"),
        StatusCodes.Status403Forbidden => Site.Say("Dit mag niet", "This is not allowed"),
        StatusCodes.Status409Conflict => Site.Say("Er is iets anders bezig", "Something else is going on"),
        StatusCodes.Status413PayloadTooLarge => Site.Say("Te groot", "Too large"),
        StatusCodes.Status429TooManyRequests => Site.Say("Even wachten", "Wait a moment"),
        StatusCodes.Status400BadRequest => Site.Say("Dit kan niet", "This cannot be"),
        _ => Site.Say("Er ging iets mis", "Something went wrong"),
    };
}
