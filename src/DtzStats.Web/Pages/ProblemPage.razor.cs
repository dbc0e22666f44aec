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
        StatusCodes.Status400BadRequest => Site.Say("Dit kan niet", "This cannot be"),
        _ => Site.Say("Er ging iets mis", "Something went wrong"),
    };
}
