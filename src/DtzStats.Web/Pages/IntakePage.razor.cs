using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Importing;
using DtzStats.Web.Parts;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>One delivery: how far it is, what it turned out to be, and what is to be done with it.</summary>
public sealed partial class IntakePage : SitePage
{
    [Parameter, EditorRequired]
    public required string Token { get; set; }

    [Parameter, EditorRequired]
    public required IntakeView View { get; set; }

    [Parameter, EditorRequired]
    public required ImportHistory History { get; set; }

    /// <summary>The release that the site shows whatever comes; null: the last.</summary>
    [Parameter]
    public string? FixedRelease { get; set; }

    private IntakeState State => View.State;

    private RenderFragment Script => ImportScript.Of(View.IsAtWork);

    private long Revised => State.Deliveries.Where(d => !d.IsLoadedBefore).Sum(d => d.Summary.Revised);

    private string Heading => State.Stage switch
    {
        IntakeStage.Receiving or IntakeStage.Checking => Site.Say("De bestanden worden gecontroleerd", "The files are being checked"),
        IntakeStage.Loading => Site.Say("De cijfers worden geladen", "The figures are being loaded"),
        IntakeStage.Loaded => Site.Say("Geladen", "Loaded"),
        IntakeStage.Failed => Site.Say("Niet geladen", "Not loaded"),
        _ => Site.Say("Gecontroleerd", "Checked"),
    };

    private int Step => State.Stage switch
    {
        IntakeStage.Loaded => 4,
        IntakeStage.Loading => 3,
        _ => State.CanBeLoaded ? 3 : 2,
    };

    private string Verdict => State switch
    {
        { IsRefused: true } => Site.Say(
            "Deze levering kan zo niet worden geladen. Hieronder staat per regel wat er niet klopt en hoe u het herstelt. Er is niets geladen.",
            "This delivery cannot be loaded as it is. Below stands line by line what is wrong and how to mend it. Nothing was loaded."),
        { CanBeLoaded: false } => Site.Say("Deze bestanden zijn al eerder geladen; er verandert niets.", "These files were loaded before; nothing changes."),
        _ when Revised == 0 => Site.Say("Dit kan worden geladen. Geen cijfer dat al was geladen krijgt een andere waarde.", "This can be loaded. No figure that was loaded before gets another value."),
        _ when Revised == 1 => Site.Say(
            "Dit kan worden geladen. Eén cijfer dat al was geladen krijgt een andere waarde; kijk of dat de bedoeling is.",
            "This can be loaded. One figure that was loaded before gets another value; see whether that is meant."),
        _ => Site.Say(
            $"Dit kan worden geladen. {Count(Revised)} cijfers die al waren geladen krijgen een andere waarde; kijk of dat de bedoeling is.",
            $"This can be loaded. {Count(Revised)} figures that were loaded before get another value; see whether that is meant."),
    };

    /// <summary>Whether readers see it.</summary>
    private string Visible => (FixedRelease ?? (History.Releases is [.., var last] ? last.Name : null)) is { } shown
        ? Site.Say($"De cijfers zijn geladen. Lezers zien ze nog niet: zij zien publicatie {shown}.", $"The figures were loaded. Readers do not see them yet: they see release {shown}.") + " " + Next
        : Site.Say(
            "De cijfers zijn geladen en staan nu op de site. Er is nog geen publicatie, dus lezers zien ze als concept.",
            "The figures were loaded and are on the site now. There is no release yet, so readers see them as a draft.");

    private string Next => (FixedRelease, Site.Visitor.MayRelease) switch
    {
        ({ } name, _) => Site.Say($"De site is gestart om altijd {name} te tonen.", $"The site was started to always show {name}."),
        (null, true) => Site.Say("Maak daarvoor op de pagina Importeren een nieuwe publicatie.", "Make a new release on the page Import for that."),
        _ => Site.Say("Daarvoor maakt iemand met de rol publisher een nieuwe publicatie (of de beheerder, met dtzstats release create).", "For that, somebody with the role publisher makes a new release (or whoever runs the site, by dtzstats release create)."),
    };

    /// <summary>What may be accepted with a reason, by code, with the first that was found of it.</summary>
    private IReadOnlyList<(string Code, BilingualText Found)> Acceptable =>
        [.. State.Deliveries.SelectMany(d => d.Kept).Where(f => f.CanBeAccepted).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.First().Found))];

    private string Count(long number) => NumberText.Value(number, Site.Language);
}
