using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>Sentences, of which each number leads to where it is accounted for.</summary>
public sealed partial class PassageText : ComponentBase
{
    [Parameter, EditorRequired]
    public required Passage Passage { get; set; }

    [Parameter, EditorRequired]
    public required Citations Citations { get; set; }

    private RenderFragment Styled(Run run) => builder =>
    {
        var elements = new[] { (RunStyle.Strong, "strong"), (RunStyle.Emphasis, "em") }.Where(e => run.Style.HasFlag(e.Item1)).Select(e => e.Item2).ToList();
        foreach (var element in elements)
            builder.OpenElement(0, element);
        builder.AddContent(1, Linked(run));
        foreach (var _ in elements)
            builder.CloseElement();
    };

    /// <summary>The text, as a link where it leads somewhere.</summary>
    private RenderFragment Linked(Run run) => builder =>
    {
        var (address, kind) = run switch
        {
            CitedNumber number when Citations.AnchorOf(number) is { } anchor => ("#" + anchor, "cited"),
            LinkText link => (link.Page.AbsoluteUri, null),
            _ => ((string?)null, null),
        };
        if (address is null)
        {
            builder.AddContent(0, run.Text);
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", kind);
        builder.AddAttribute(3, "href", address);
        builder.AddContent(4, run.Text);
        builder.CloseElement();
    };
}
