namespace DtzStats.Reporting.Claims.Templates;

/// <summary>A reference in a text: <c>{{figure jobs GM0114 A-U 2025}}</c>.</summary>
/// <param name="Words">What stands between the braces; a part in quotation marks is one word.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">Of the first brace, from 1.</param>
/// <param name="Length">Of the whole reference, braces too, in signs.</param>
internal sealed record TemplateReference(IReadOnlyList<string> Words, int Line, int Column, int Length);
