using DtzStats.Ingestion;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>What somebody may say of files beyond what stands in them.</summary>
public sealed partial class OptionFields : SitePage
{
    /// <summary>What was said already.</summary>
    [Parameter, EditorRequired]
    public required ImportOptions Options { get; set; }
}
