using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks;

/// <summary>The findings of one delivery. Keeps the first <see cref="Limit"/> and counts the rest.</summary>
public sealed class FindingList
{
    /// <summary>How many findings are kept: a wrong file can have one on each of a million lines.</summary>
    public const int Limit = 1000;

    private readonly List<Finding> _kept = [];

    public IReadOnlyList<Finding> Kept => _kept;

    /// <summary>How many were found, kept or not.</summary>
    public int Count { get; private set; }

    public bool HasFailure { get; private set; }

    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        Count++;
        HasFailure |= finding.Severity == Severity.Fail;
        if (_kept.Count < Limit)
            _kept.Add(finding);
    }

    internal void Fail(string code, Place place, BilingualText message, BilingualText fix) =>
        Add(new Finding(code, Severity.Fail, place.File, place.Line, place.Column, message, fix));

    internal void Warn(string code, Place place, BilingualText message, BilingualText fix) =>
        Add(new Finding(code, Severity.Warn, place.File, place.Line, place.Column, message, fix));
}

/// <summary>Where in a delivery.</summary>
internal readonly record struct Place(string File, int? Line = null, string? Column = null);
