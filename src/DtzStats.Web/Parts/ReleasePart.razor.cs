using DtzStats.Web.Importing;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>Making a release of what was loaded, for those who may.</summary>
public sealed partial class ReleasePart : SitePage
{
    [Parameter, EditorRequired]
    public required string Token { get; set; }

    [Parameter, EditorRequired]
    public required ImportHistory History { get; set; }

    [Parameter]
    public ReleaseRun? Releasing { get; set; }

    /// <summary>The release that the site shows whatever comes; null: the last.</summary>
    [Parameter]
    public string? FixedRelease { get; set; }

    /// <summary>That something was loaded that no release has.</summary>
    private bool IsNew => History.Releases is [] || History.Vintages[0].Number > History.Releases[^1].LastVintage;

    private string Standing => (History.Releases, IsNew) switch
    {
        _ when FixedRelease is { } name => Site.Say(
            $"De site is gestart om altijd publicatie {name} te tonen; een nieuwe is te zien als hij opnieuw wordt gestart, zonder --release.",
            $"The site was started to always show release {name}; a new one is seen when it is started again, without --release."),
        ([], _) => Site.Say(
            "Er is nog geen publicatie: wat is geladen zien lezers als concept, en het verandert met elke import. Een publicatie legt vast wat is geladen, en verandert niet meer.",
            "There is no release yet: readers see what is loaded as a draft, which changes with every import. A release fixes what is loaded, and does not change any more."),
        ([.., var last], true) => Site.Say(
            $"Lezers zien publicatie {last.Name}. Wat daarna is geladen, komt er met een nieuwe publicatie bij.",
            $"Readers see release {last.Name}. What was loaded since comes with a new release."),
        ([.., var last], false) => Site.Say(
            $"Lezers zien publicatie {last.Name}, met alles dat is geladen.",
            $"Readers see release {last.Name}, with all that is loaded."),
    };
}
