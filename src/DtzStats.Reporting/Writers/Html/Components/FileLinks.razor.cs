using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>The same chart or table as files, to use elsewhere. Not printed: on paper they lead nowhere.</summary>
public sealed partial class FileLinks : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Heading { get; set; }

    /// <summary>What the files show, for those who hear the links one by one.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FileLink> Files { get; set; }
}
