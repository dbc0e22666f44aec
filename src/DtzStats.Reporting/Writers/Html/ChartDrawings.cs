namespace DtzStats.Reporting.Writers.Html;

/// <summary>A chart as it stands in the page: svg elements with ids that occur once on the page.</summary>
/// <param name="Narrow">For the screen of a telephone; null: there too the wide one.</param>
public sealed record ChartDrawings(string Wide, string? Narrow);
