using DtzStats.Core.Classifications;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>The industries that texts of a file stand for.</summary>
internal sealed class CategoryTexts
{
    internal const int Unknown = 0;

    private readonly Classification _classification;
    private readonly IReadOnlyDictionary<string, string> _translations;
    private readonly TextCache<int> _numbers;

    /// <param name="takesDeeperCodes">That a code of three to five digits stands for its division: so where establishments are counted.</param>
    internal CategoryTexts(Classification classification, CodeNumbers numbers, IReadOnlyDictionary<string, string> translations, bool takesDeeperCodes)
    {
        _classification = classification;
        _translations = translations;
        _numbers = new TextCache<int>(text => Find(text.Trim(), takesDeeperCodes) is { } category ? numbers[category.Code] : Unknown);
    }

    internal int Of(ReadOnlySpan<char> text) => _numbers.Of(text);

    /// <summary>What was probably meant, or null.</summary>
    internal string? Suggest(string text) => _classification.Suggest(text);

    private Category? Find(string text, bool takesDeeperCodes) =>
        _classification.Find(text)
        ?? (_translations.TryGetValue(text, out var title) ? Find(title, takesDeeperCodes) : null)
        // "25 Metaalproductenindustrie": the code says it.
        ?? (text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? OfCode(text[..space]) : null)
        ?? (takesDeeperCodes && text.Length is >= 3 and <= 7 && text.All(c => char.IsAsciiDigit(c) || c == '.') ? OfCode(text[..2]) : null);

    private Category? OfCode(string code) => _classification.Find(code) is { } category && category.Code == code ? category : null;
}
