using DtzStats.Core.Languages;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>Where one is between bringing files and having them loaded.</summary>
public sealed partial class ImportSteps : SitePage
{
    private static readonly IReadOnlyList<BilingualText> Names =
        [new("Bestanden kiezen", "Choose files"), new("Controleren", "Check"), new("Instemmen", "Agree"), new("Geladen", "Loaded")];

    /// <summary>The first being 1.</summary>
    [Parameter, EditorRequired]
    public required int Step { get; set; }
}
