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

    private IEnumerable<(FigureForm Form, BilingualText Name)> Forms => FormNames.All.Where(f => f.Form != FigureForm.Map || Site.Snapshot.Boundaries is not null);
}
