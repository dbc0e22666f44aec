using DtzStats.Core.Periods;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Parsing;

/// <summary>What one block of rows gave, besides observations.</summary>
internal sealed class BlockOutcome
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, int> _leftOut = [];
    private readonly Dictionary<Period, (Place First, int Rows)> _future = [];

    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Regions of a kind that is not kept, with how many rows they had.</summary>
    internal IReadOnlyDictionary<string, int> LeftOut => _leftOut;

    /// <summary>Years that have yet to come, with the first row of each and how many it had.</summary>
    internal IReadOnlyDictionary<Period, (Place First, int Rows)> Future => _future;

    /// <summary>Whether the next finding can be among those that are kept.</summary>
    internal bool IsShown => _findings.Count < FindingList.Limit;

    /// <summary>Rows with figures.</summary>
    internal long Rows { get; set; }

    /// <summary>The last row that did not have the right number of fields, and how many it had.</summary>
    internal (int Line, int Fields)? LastMisfit { get; set; }

    /// <summary>The text of the last field of the last row.</summary>
    internal string LastField { get; set; } = "";

    internal int LastLine { get; set; }

    internal bool HasFooter { get; set; }

    internal void Add(Finding finding) => _findings.Add(finding);

    internal void AddFuture(Period year, Place place) =>
        _future[year] = _future.TryGetValue(year, out var known) ? (known.First, known.Rows + 1) : (place, 1);

    internal void LeaveOut(string region) => _leftOut[region] = _leftOut.GetValueOrDefault(region) + 1;
}
