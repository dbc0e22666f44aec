using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Editions;

/// <summary>One report for one year, as data; the writers give it its form.</summary>
/// <param name="Mark">What must be told on every page ("illustratief, geen officiële cijfers"); null if nothing.</param>
public sealed record Edition(
    string Title,
    string Subtitle,
    string? Mark,
    Language Language,
    Headline Headline,
    IReadOnlyList<EditionSection> Sections,
    IReadOnlyList<SourceNote> Sources)
{
    /// <summary>Under what it is published: "publicatie 2025 (3f9a1c2b)".</summary>
    public string Release { get; init; } = "";

    /// <summary>Of the figures, not of the making: when the latest of them was retrieved; null if that is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Colours and logo.</summary>
    public EditionLook Look { get; init; } = EditionLook.Plain;

    /// <summary>The headline and all paragraphs, in their order.</summary>
    public IEnumerable<Passage> Passages => AllSections.SelectMany(s => s.Passages).Prepend(Headline.Passage);

    /// <summary>Every section, those within others right after them.</summary>
    public IEnumerable<EditionSection> AllSections => Sections.SelectMany(s => s.WithInner());

    /// <summary>Whether nothing of a section bears a mark where others of the edition do: then nor do the pages on which it is printed.</summary>
    internal bool IsUnmarked(EditionSection section) => Mark is not null && section.WithInner().All(s => s.Mark is null);
}

/// <summary>The region in one sentence and a few numbers.</summary>
public sealed record Headline(Passage Passage, IReadOnlyList<KeyFigure> Figures)
{
    public string Sentence => Passage.Text;
}

/// <summary>One number of the headline.</summary>
/// <param name="Number">Formatted, as it is the text itself.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Detail">What it compares with; empty if nothing.</param>
/// <param name="Source">Dataset and reference day.</param>
public sealed record KeyFigure(string Number, string Label, string Detail, string Source);

/// <summary>A part of the report under a heading.</summary>
/// <param name="Name">For links to it: lower case, no spaces.</param>
/// <param name="Mark">What must be told of its figures; null if nothing.</param>
public sealed record EditionSection(
    string Name,
    string Heading,
    string? Mark,
    IReadOnlyList<Passage> Paragraphs,
    IReadOnlyList<EditionChart> Charts,
    IReadOnlyList<TableSpec> Tables)
{
    /// <summary>Paragraphs after its own charts and tables.</summary>
    public IReadOnlyList<Passage> Closing { get; init; } = [];

    /// <summary>All paragraphs of its own, in their order.</summary>
    public IEnumerable<Passage> Passages => Paragraphs.Concat(Closing);

    /// <summary>What must be told of its text; null where its charts and tables tell it, or where there is no text.</summary>
    public string? MarkOfText => !Passages.Any() || Charts.Any(c => c.Spec.Mark is not null) || Tables.Any(t => t.Mark is not null) ? null : Mark;

    /// <summary>Sections within this one, a heading lower; they come after its own charts and tables.</summary>
    public IReadOnlyList<EditionSection> Sections { get; init; } = [];

    /// <summary>This section, then each within it.</summary>
    public IEnumerable<EditionSection> WithInner() => Sections.SelectMany(s => s.WithInner()).Prepend(this);

    /// <summary>The table that has the figures of a chart; null if it is none of this section.</summary>
    public TableSpec? TableOf(EditionChart chart) => Tables.FirstOrDefault(t => t.Name == chart.Table);

    /// <summary>The tables that stand right after a chart: it is the last one that shows their figures.</summary>
    public IEnumerable<TableSpec> TablesAfter(EditionChart chart) => Tables.Where(t => Charts.LastOrDefault(c => c.Table == t.Name) == chart);

    /// <summary>The tables of which no chart shows the figures; they come last.</summary>
    public IEnumerable<TableSpec> TablesWithoutChart() => Tables.Where(t => Charts.All(c => c.Table != t.Name));
}

/// <summary>A chart of a section.</summary>
/// <param name="Name">Its file name without extension.</param>
/// <param name="Table">The name of the table in the same section that has its figures.</param>
public sealed record EditionChart(string Name, ChartSpec Spec, string Table);

/// <summary>A dataset that the report uses, with what a reader needs to cite and repeat it.</summary>
/// <param name="Facts">Label and text, in the order in which they are told.</param>
public sealed record SourceNote(string Title, string Note, IReadOnlyList<SourceFact> Facts);

/// <summary>One thing told of a dataset.</summary>
public sealed record SourceFact(string Label, string Text);
