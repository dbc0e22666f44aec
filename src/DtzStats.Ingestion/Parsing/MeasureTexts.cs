using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Layouts.Cbs;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>The measures that texts of a file stand for, and how their figures are to be read.</summary>
internal sealed class MeasureTexts
{
    private readonly MeasureList _measures;
    private readonly SourceDescription _source;
    private readonly CodeNumbers _numbers;
    private readonly IReadOnlyDictionary<string, string> _translations;
    private readonly IReadOnlyDictionary<string, int> _scales;
    private readonly int? _scaleOfRows;
    private readonly TextCache<KnownMeasure?> _known;

    internal MeasureTexts(MeasureList measures, SourceDescription source, CodeNumbers numbers, TablePlan plan)
    {
        _measures = measures;
        _source = source;
        _numbers = numbers;
        _translations = plan.Translations.Measures;
        _scales = plan.Scales;
        _scaleOfRows = plan.ScaleOfRows;
        _known = new TextCache<KnownMeasure?>(text => Find(text.Trim()));
    }

    /// <summary>Null where the text is no measure, or one that the source does not have.</summary>
    internal KnownMeasure? Of(ReadOnlySpan<char> text) => _known.Of(text);

    /// <summary>What was probably meant, or null.</summary>
    internal string? Suggest(string text) => _measures.Suggest(text);

    /// <summary>The measure that a text stands for and that the source does not have; null where it is none, or one of the source's.</summary>
    internal Measure? OfOtherSource(string text) =>
        (Named(text) ?? Named(WideHeadings.WithoutUnit(text))) is { } measure && !_source.Measures.ContainsKey(measure.Code) ? measure : null;

    /// <summary>What is wrong with a text that is no measure of the source.</summary>
    internal Finding Unknown(Place place, string text, string? suggestion) =>
        OfOtherSource(text) is { } other ? MeasureUnknown.NotOf(_source, place, other, _measures) : MeasureUnknown.At(place, text, suggestion);

    /// <summary>With the unit that another field gives.</summary>
    internal KnownMeasure? Of(string text, string unit) => unit.Length == 0 ? Of(text) : Of($"{text} ({unit})");

    private KnownMeasure? Find(string text)
    {
        // What the file says of its own texts goes before what they mean elsewhere.
        if (Known(_translations.GetValueOrDefault(text, text), text) is { } known)
            return known;
        var bare = WideHeadings.WithoutUnit(text);
        return bare.Length < text.Length && Known(_translations.GetValueOrDefault(bare, bare), bare) is { } counted
            && UnitText.ScaleOf(WideHeadings.UnitIn(text)!, _measures.Find(_translations.GetValueOrDefault(bare, bare))) is { } scale ? counted with { Scale = scale } : null;
    }

    private Measure? Named(string text) => _measures.Find(_translations.GetValueOrDefault(text, text));

    private KnownMeasure? Known(string name, string text) =>
        _measures.Find(name) is { } measure && _source.Measures.TryGetValue(measure.Code, out var inFile)
            ? new KnownMeasure(_numbers[measure.Code], _scales.TryGetValue(text, out var scale) ? scale : _scaleOfRows ?? inFile.Scale, measure.Decimals) : null;
}

/// <summary>A measure as a number, with what its figures are multiplied by and how many decimals they may have after that.</summary>
internal sealed record KnownMeasure(int Number, int Scale, int Decimals);
