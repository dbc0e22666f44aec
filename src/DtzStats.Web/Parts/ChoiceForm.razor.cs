using DtzStats.Core.Languages;
using DtzStats.Web.Figures;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>Where figures are chosen; sent as an address, so that what is chosen can be kept and shared.</summary>
public sealed partial class ChoiceForm : SitePage
{
    [Parameter, EditorRequired]
    public required FigureQuery Query { get; set; }

    /// <summary>The path that it leads to.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    /// <summary>That the form of the figure is chosen here too.</summary>
    [Parameter]
    public bool HasForms { get; set; } = true;

    private Choices Choices => new(Site.Snapshot);

    private LongLists Lists => LongLists.Of(Site);

    /// <summary>In a copy those that a script makes of cells.</summary>
    private IEnumerable<(FigureForm Form, BilingualText Name)> Forms =>
        FormNames.All.Where(f => !Site.IsCopy || f.Form is FigureForm.Line or FigureForm.Bar or FigureForm.Change or FigureForm.Table);
}
