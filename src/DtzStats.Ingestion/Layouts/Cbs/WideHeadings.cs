using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts.Cbs;

/// <summary>What the header rows of a wide table say of each column.</summary>
internal static class WideHeadings
{
    /// <summary>
    /// Per column the texts above it. A heading over several columns stands above the first of them alone; the empty
    /// fields after it are its.
    /// </summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<RawRow> header, int width)
    {
        var columns = Enumerable.Range(0, width).Select(_ => new List<string>()).ToList();
        foreach (var row in header)
        {
            var above = "";
            for (var i = 0; i < width; i++)
            {
                above = row.Fields[i].Trim() is { Length: > 0 } text ? text : above;
                columns[i].Add(above);
            }
        }

        return columns;
    }

    /// <summary>"Vestigingen" of "Vestigingen (aantal)".</summary>
    internal static string WithoutUnit(string heading) =>
        heading.EndsWith(')') && heading.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open && UnitText.IsUnit(heading[(open + 2)..^1])
            ? heading[..open] : heading;

    /// <summary>"x 1 000" of "Banen (x 1 000)"; null where a heading has no unit in brackets.</summary>
    internal static string? UnitIn(string heading) => WithoutUnit(heading) is var bare && bare.Length < heading.Length ? heading[(bare.Length + 2)..^1] : null;
}
