using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Claims.Templates;

/// <summary>What is wrong with a reference: where, what, and how to mend it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record TemplateFault(int Line, int Column, BilingualText What, BilingualText Mend);
