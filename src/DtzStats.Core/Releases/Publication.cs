using System.Collections.Frozen;
using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Measures;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Core.Releases;

/// <summary>
/// What a reader may see of one dataset: its figures with the withheld ones left out and the others rounded. A total is rounded from
/// the exact total, so rounded parts need not add up to it. What was not examined when it was decided what to withhold is withheld.
/// </summary>
public sealed class Publication
{
    private readonly Codelists _codelists;
    private readonly WithheldCells? _withheld;
    private readonly int _roundTo;
    private readonly FrozenSet<CellKey> _hiddenOfAny;

    /// <param name="withheld">Null: the publisher has published these very figures itself, so that only what it withholds is hidden.</param>
    /// <param name="roundTo">1: counts are published as they are.</param>
    public Publication(Codelists codelists, WithheldCells? withheld, int roundTo)
    {
        ArgumentNullException.ThrowIfNull(codelists);
        ArgumentOutOfRangeException.ThrowIfLessThan(roundTo, 1);
        (_codelists, _withheld, _roundTo) = (codelists, withheld, roundTo);
        _hiddenOfAny = withheld is null ? [] : withheld.Tables.Values.SelectMany(t => t.Keys).ToFrozenSet();
    }

    /// <summary>That its publisher has published these very figures itself.</summary>
    public bool HidesNothing => _withheld is null && _roundTo == 1;

    /// <summary>The dataset as it is described to readers: with the rounding of what they see.</summary>
    public SourceDescription Of(SourceDescription source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source with { Measures = source.Measures.ToDictionary(m => m.Key, m => m.Value with { RoundedTo = Math.Max(m.Value.RoundedTo, RoundingOf(m.Key, source)) }) };
    }

    /// <summary>A series as readers see it.</summary>
    /// <param name="exact">With the dataset as it is described in the store.</param>
    public Series Of(Series exact)
    {
        ArgumentNullException.ThrowIfNull(exact);
        var roundTo = RoundingOf(exact.Measure.Code, exact.Source);
        return exact with
        {
            Source = Of(exact.Source),
            Figures = [.. exact.Figures.Select(f => Of(f, exact.Measure, KeyOf(exact, f.Period), roundTo))],
        };
    }

    /// <summary>An observation as readers see it.</summary>
    public Observation Of(Observation exact, SourceDescription source)
    {
        ArgumentNullException.ThrowIfNull(exact);
        return _codelists.Measures.Find(exact.Measure) is not { } measure ? Hide(exact) : Of(exact, measure, RoundingOf(exact.Measure, source));
    }

    private Observation Of(Observation exact, Measure measure, int roundTo) =>
        IsHidden(measure, new CellKey(exact.Region, exact.Category, exact.Period)) ? Hide(exact)
            : exact with { Value = exact.Value is { } value ? RoundedCount.Of(value, roundTo) : null };

    private static Observation Hide(Observation exact) => exact with { Value = null, Confidentiality = Confidentiality.Confidential };

    private Figure Of(Figure exact, Measure measure, CellKey key, int roundTo)
    {
        IReadOnlyList<Observation> parts = [.. exact.Parts.Select(p => Of(p, measure, roundTo))];
        if (exact.Value is not { } value)
            return exact with { Parts = parts };
        if (IsHidden(measure, key))
            return exact with { Value = null, Reason = NoAnswer.Confidential, Parts = parts };
        return roundTo == 1 ? exact with { Parts = parts }
            : exact with { Value = RoundedCount.Of(value, roundTo), Parts = parts, RoundedTo = roundTo };
    }

    private CellKey KeyOf(Series series, Period period)
    {
        var membership = series.Membership.IsAsItWas ? Membership.In(period) : series.Membership;
        return new CellKey(PublishedRegion.KeyOf(_codelists.Regions, series.Region, membership), series.Category.Code, period);
    }

    private bool IsHidden(Measure measure, CellKey key)
    {
        if (_withheld is null)
            return false;
        if (MeasureTables.IsNeverPublished(measure) || !_withheld.Regions.Contains(key.Region) || !_withheld.Categories.Contains(key.Category))
            return true;
        // An average is of what some firms have, whatever it is of.
        return measure.IsAdditive
            ? !_withheld.Tables.TryGetValue(MeasureTables.Of(measure), out var hidden) || hidden.ContainsKey(key)
            : _hiddenOfAny.Contains(key);
    }

    /// <summary>What a measure of a dataset is rounded to: only counts are, and not those that the file gives rounded as coarsely.</summary>
    internal static int RoundingOf(Measure? measure, SourceDescription source, int roundTo)
    {
        var inFile = measure is not null && source.Measures.TryGetValue(measure.Code, out var given) ? given.RoundedTo : 1;
        return measure is { IsAdditive: true, Decimals: 0 } && inFile < roundTo ? roundTo : 1;
    }

    private int RoundingOf(string measure, SourceDescription source) => RoundingOf(_codelists.Measures.Find(measure), source, _roundTo);
}
