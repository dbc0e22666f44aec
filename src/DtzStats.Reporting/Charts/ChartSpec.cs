using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions.Tables;

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
    Language Language)
{
    /// <summary>The figures of the chart, all of them and as exact as they are.</summary>
    /// <param name="name">The file name of the table, without extension.</param>
    public TableSpec Table(string name) => new(name, Subtitle, Source, Mark, TableColumns(), TableRows());

    /// <summary>Every value with what it is of, in the order in which they are told.</summary>
    internal abstract IEnumerable<NamedValue> Values();

    /// <summary>What stands under the chart on its signs and its empty places.</summary>
    internal virtual IEnumerable<string> FootNotes() => ValueNotes.Of([.. Values()], Language);

    private protected abstract IReadOnlyList<TableColumn> TableColumns();

    private protected abstract IReadOnlyList<TableRow> TableRows();
}
