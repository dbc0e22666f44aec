using System.Text.Json.Serialization;
using DtzStats.Core.Languages;

namespace DtzStats.Core.Datasets;

/// <summary>
/// What a delivery says of itself in its <c>source.json</c>: who publishes the table, under which licence, how its
/// figures are to be read. Every key but <c>accepted</c> must be there; a key that is not known is an error.
/// </summary>
/// <param name="Dataset">Code of the dataset: the source's table.</param>
/// <param name="Vintage">Label of this delivery of it, usually the latest year in it.</param>
/// <param name="Credit">The words the publisher requires beside every table and chart.</param>
/// <param name="ReferenceDay">Month and day that the figures are about, as "04-01"; empty where nobody says.</param>
/// <param name="Measures">By measure code.</param>
/// <param name="Classification">The version of the industrial classification that its categories belong to.</param>
/// <param name="RevisesHistory">Whether each delivery revises all earlier years, so that a series must come from one delivery.</param>
/// <param name="Origin">The publisher's file that the figures were taken from; null where there is none.</param>
/// <param name="Files">The files of the delivery.</param>
public sealed record SourceDescription(
    string Dataset,
    string Vintage,
    DatasetKind Kind,
    BilingualText Title,
    string Publisher,
    string Table,
    string Licence,
    BilingualText Credit,
    string ReferenceDay,
    IReadOnlyDictionary<string, MeasureInFile> Measures,
    DecimalSign DecimalSign,
    string Classification,
    bool RevisesHistory,
    IReadOnlyList<SeriesBreak> Breaks,
    DateOnly Retrieved,
    SourceFileEntry? Origin,
    BilingualText Note,
    IReadOnlyList<SourceFileEntry> Files)
{
    /// <summary>Warnings that an analyst looked at and accepted, with the reason; need not be there.</summary>
    public IReadOnlyList<AcceptedWarning> Accepted { get; init; } = [];

    /// <summary>
    /// That the publisher itself has published these very figures: then nothing of them can be disclosed any more, and only what the
    /// publisher withholds stays hidden. Need not be there; false where it is not.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPublic { get; init; }

    [JsonIgnore]
    public bool IsIllustrative => Kind == DatasetKind.Illustrative;
}
