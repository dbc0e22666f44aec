using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Layouts;

/// <summary>
/// How a table is read: which column is what, and what holds for all rows. A layout makes it from the first rows; the
/// rows below are then read by position.
/// </summary>
/// <param name="Layout">The name under which a vintage remembers how it was read.</param>
/// <param name="Headings">One a column; rows have as many fields.</param>
/// <param name="FirstLine">The first line with figures.</param>
internal sealed record TablePlan(string Layout, IReadOnlyList<string> Headings, int FirstLine)
{
    /// <summary>The dataset that tables of this kind belong to where nothing says otherwise; null: none.</summary>
    internal string? Dataset { get; init; }

    internal int? Region { get; init; }

    internal int? RegionCode { get; init; }

    internal int? Period { get; init; }

    internal int? Category { get; init; }

    internal int? MeasureName { get; init; }

    internal int? Status { get; init; }

    /// <summary>The column with the unit of each row's figures.</summary>
    internal int? Unit { get; init; }

    /// <summary>What figures are multiplied by whose measure the row names, and their unit nothing nearer; null: as the source's description says.</summary>
    internal int? ScaleOfRows { get; init; }

    /// <summary>The columns with figures.</summary>
    internal IReadOnlyList<ValueColumn> Values { get; init; } = [];

    /// <summary>What is the same in all rows, where no column tells it.</summary>
    internal Fixed Fixed { get; init; } = new();

    /// <summary>What texts in a column stand for, where they are no codes or names of our lists.</summary>
    internal Translations Translations { get; init; } = Translations.None;

    /// <summary>What the figures of a measure are multiplied by, by the text that names it; where it is not here, as the source's description says.</summary>
    internal IReadOnlyDictionary<string, int> Scales { get; init; } = new Dictionary<string, int>();

    /// <summary>
    /// The heading of a column that may be in thousands and says nothing of its unit, in a kind of table whose sources
    /// use both; null: none. Then the source's description has to say it.
    /// </summary>
    internal string? WithoutUnit { get; init; }

    /// <summary>Columns that are known and not loaded, with why.</summary>
    internal IReadOnlyList<(string Heading, BilingualText Why)> LeftOut { get; init; } = [];

    /// <summary>That each row is one establishment, to be counted into cells.</summary>
    internal bool CountsEstablishments { get; init; }

    /// <summary>The column that tells one establishment from another.</summary>
    internal int Identity { get; init; }
}

/// <summary>A column with figures.</summary>
/// <param name="Measure">Its code, or what the file calls it where that is unknown; null where a column of the row names it.</param>
/// <param name="Scale">What its figures are multiplied by; null: as the source's description says.</param>
/// <param name="Fixed">The region, period or industry that the column is about, where a heading says so.</param>
internal sealed record ValueColumn(int Index, string? Measure, int? Scale = null, Fixed? Fixed = null);

/// <summary>What the layout or a heading says in place of a field of the row; null: the row says it.</summary>
internal sealed record Fixed(string? Region = null, string? Period = null, string? Category = null, string? Measure = null);

/// <summary>What texts of a file stand for: by the text, a code or name of our lists.</summary>
internal sealed record Translations(
    IReadOnlyDictionary<string, string> Regions,
    IReadOnlyDictionary<string, string> Periods,
    IReadOnlyDictionary<string, string> Categories,
    IReadOnlyDictionary<string, string> Measures,
    IReadOnlyDictionary<string, string> Statuses)
{
    private static readonly Dictionary<string, string> Empty = [];

    /// <summary>That all periods there are stand among those that are translated: another is none.</summary>
    internal bool ArePeriodsListed { get; init; }

    internal bool Know(string text) =>
        Regions.ContainsKey(text) || Periods.ContainsKey(text) || Categories.ContainsKey(text) || Measures.ContainsKey(text);

    internal static Translations None { get; } = new(Empty, Empty, Empty, Empty, Empty);
}
