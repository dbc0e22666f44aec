using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Charts;

/// <summary>A chart as data: what it shows and says, not how it is drawn.</summary>
/// <param name="Title">What is seen, as a sentence or a name.</param>
/// <param name="Subtitle">Measure, unit, region and years.</param>
/// <param name="ValueAxis">What the values are, in words.</param>
/// <param name="CategoryAxis">What runs along the other axis, in words ("Jaar").</param>
/// <param name="Source">The credit that the publisher requires, with dataset and reference day.</param>
/// <param name="Mark">What must be told of the figures on the chart itself ("illustratief, geen officiële cijfers"); null if nothing.</param>
/// <param name="Description">The text alternative: what somebody who cannot see the chart needs to know.</param>
public abstract record ChartSpec(
    string Title,
    string Subtitle,
    string ValueAxis,
    string CategoryAxis,
    string Source,
    string? Mark,
    string Description,
    Language Language);
