using DtzStats.Core.Datasets;
using DtzStats.Core.Measures;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>The measures that texts of a file stand for, and how their figures are to be read.</summary>
internal sealed class MeasureTexts
{
    private readonly MeasureList _measures;
    private readonly SourceDescription _source;
    private readonly CodeNumbers _numbers;
    private readonly IReadOnlyDictionary<string, string> _translations;
    private readonly TextCache<KnownMeasure?> _known;

    internal MeasureTexts(MeasureList measures, SourceDescription source, CodeNumbers numbers, IReadOnlyDictionary<string, string> translations)
    {
        _measures = measures;
        _source = source;
        _numbers = numbers;
        _translations = translations;
        _known = new TextCache<KnownMeasure?>(text => Find(text.Trim()));
    }

    /// <summary>Null where the text is no measure, or one that the source does not have.</summary>
    internal KnownMeasure? Of(ReadOnlySpan<char> text) => _known.Of(text);

    /// <summary>What was probably meant, or null.</summary>
    internal string? Suggest(string text) => _measures.Suggest(text);

    private KnownMeasure? Find(string text)
    {
        var measure = _measures.Find(text) ?? (_translations.TryGetValue(text, out var title) ? _measures.Find(title) : null);
        return measure is not null && _source.Measures.TryGetValue(measure.Code, out var inFile)
            ? new KnownMeasure(_numbers[measure.Code], inFile.Scale, measure.Decimals) : null;
    }
}

/// <summary>A measure as a number, with what its figures are multiplied by and how many decimals they may have after that.</summary>
internal sealed record KnownMeasure(int Number, int Scale, int Decimals);
