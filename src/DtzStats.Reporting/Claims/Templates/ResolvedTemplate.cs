namespace DtzStats.Reporting.Claims.Templates;

/// <summary>A text of which each reference was replaced by its figure or claim.</summary>
/// <param name="Runs">The text with its numbers; a reference with a fault leaves nothing in its place.</param>
/// <param name="Faults">In the order of the text; a text with any is not to be printed.</param>
public sealed record ResolvedTemplate(IReadOnlyList<Run> Runs, IReadOnlyList<TemplateFault> Faults);
