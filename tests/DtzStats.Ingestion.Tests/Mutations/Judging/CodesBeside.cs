using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>
/// What files of codes say of measures and periods. Where damage has made one of them say nothing, only what it said
/// before is right: a unit or status that is lost must not turn into another.
/// </summary>
/// <param name="Measures">By identifier, as it was.</param>
/// <param name="Provisional">The period that was provisional; null: none.</param>
internal sealed record CodesBeside(IReadOnlyDictionary<string, (string Measure, int Scale)> Measures, string? Provisional)
{
    /// <exception cref="FormatException">Nothing ever told of it.</exception>
    internal (string Measure, int Scale)? MeasureOf(Part codes, string id)
    {
        var row = RowOf(codes, id);
        if (row is null && !Measures.ContainsKey(id))
            return null;
        var (measure, scale) = (Lists.Measure(row?.GetValueOrDefault("Title") ?? ""), Lists.Unit(row?.GetValueOrDefault("Unit") ?? ""));
        if (Measures.TryGetValue(id, out var known))
            return (measure ?? known.Measure, scale ?? known.Scale);
        return measure is null || scale is null ? throw new FormatException($"measure {id}") : (measure, scale.Value);
    }

    internal (int Year, bool IsProvisional)? PeriodOf(Part codes, string text)
    {
        if (Lists.Period(text) is not { } period)
            return null;
        return RowOf(codes, text)?.GetValueOrDefault("Status")?.Trim() switch
        {
            "Definitief" => period,
            "Voorlopig" or "NaderVoorlopig" => (period.Year, true),
            _ => (period.Year, period.IsProvisional || text == Provisional),
        };
    }

    /// <summary>All rows that can be read; none where the file cannot be.</summary>
    internal static IReadOnlyList<JudgedRow> RowsOf(Part part)
    {
        try
        {
            return part.Read();
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static Dictionary<string, string>? RowOf(Part part, string id)
    {
        var rows = RowsOf(part);
        return rows.Skip(1).Where(r => r.Fields.Count == rows[0].Fields.Count)
            .Select(r => rows[0].Fields.Zip(r.Fields).DistinctBy(f => f.First).ToDictionary()).LastOrDefault(r => r.GetValueOrDefault("Identifier")?.Trim() == id);
    }
}
