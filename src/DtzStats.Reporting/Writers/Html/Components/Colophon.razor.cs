using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>By what the page was made, and under which licence.</summary>
public sealed partial class Colophon : ComponentBase
{
    [Parameter, EditorRequired]
    public required Edition Edition { get; set; }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
