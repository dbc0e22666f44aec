using System.Text.Json.Serialization;
using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion.Layouts.Mappings;

/// <summary>A description of a table that no layout knows: what each column is, what holds for all rows, how numbers are written.</summary>
/// <param name="Name">What the layout is called when it was used.</param>
/// <param name="Dataset">The dataset that such tables belong to where nothing else says; null: none.</param>
/// <param name="Delimiter">The sign between fields; null: found out.</param>
/// <param name="DecimalSign">The sign before a fraction; null: as the source's description says, or proven.</param>
/// <param name="Columns">By heading, exactly as in the file; every column is named, those to pass over as "ignore".</param>
/// <param name="Fixed">What is the same in all rows; null: nothing.</param>
/// <param name="Translate">By kind, what texts in the file stand for; null: nothing.</param>
public sealed record Mapping(
    string Name,
    IReadOnlyDictionary<string, MappedColumn> Columns,
    string? Dataset = null,
    string? Delimiter = null,
    DecimalSign? DecimalSign = null,
    MappedValues? Fixed = null,
    MappedTexts? Translate = null)
{
    /// <summary>Where the schema of this file is; for editors alone.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>One column of a mapped table.</summary>
/// <param name="Measure">For "value": the measure's code; null where a column of the row names it.</param>
/// <param name="Scale">For "value": what its figures are multiplied by; null: as the source's description says.</param>
/// <param name="Region">For "value": the region, where the column is about one; so for period and category.</param>
public sealed record MappedColumn(
    MappedRole Is, string? Measure = null, int? Scale = null, string? Region = null, string? Period = null, string? Category = null);

/// <summary>What is the same in all rows.</summary>
public sealed record MappedValues(string? Region = null, string? Period = null, string? Category = null, string? Measure = null);

/// <summary>What texts in the file stand for, by the text: a code or name of the codelists.</summary>
/// <param name="Status">As A (final), P (provisional), E (estimated), C (confidential) or M (missing).</param>
public sealed record MappedTexts(
    IReadOnlyDictionary<string, string>? Region = null,
    IReadOnlyDictionary<string, string>? Period = null,
    IReadOnlyDictionary<string, string>? Category = null,
    IReadOnlyDictionary<string, string>? Measure = null,
    IReadOnlyDictionary<string, string>? Status = null);

/// <summary>What a column of a mapped table is.</summary>
public enum MappedRole
{
    [JsonStringEnumMemberName("ignore")]
    Ignore = 0,

    [JsonStringEnumMemberName("region")]
    Region = 1,

    [JsonStringEnumMemberName("region-code")]
    RegionCode = 2,

    [JsonStringEnumMemberName("period")]
    Period = 3,

    [JsonStringEnumMemberName("category")]
    Category = 4,

    [JsonStringEnumMemberName("measure")]
    Measure = 5,

    [JsonStringEnumMemberName("value")]
    Value = 6,

    [JsonStringEnumMemberName("status")]
    Status = 7,
}
