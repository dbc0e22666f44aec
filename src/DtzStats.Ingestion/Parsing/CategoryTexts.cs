using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>The industries that texts of a file stand for.</summary>
internal sealed class CategoryTexts
{
    internal const int Unknown = 0;

    private readonly Classification _classification;
    private readonly IReadOnlyDictionary<string, string> _translations;
    private readonly bool _areActivities;
    private readonly TextCache<int> _numbers;

    /// <param name="areActivities">That each is the activity of one establishment: a code of up to five digits stands for its division, and a group for nothing.</param>
    internal CategoryTexts(Classification classification, CodeNumbers numbers, IReadOnlyDictionary<string, string> translations, bool areActivities)
    {
        _classification = classification;
        _translations = translations;
        _areActivities = areActivities;
        _numbers = new TextCache<int>(text => Find(Meant(text)) is { } category && !IsTooWide(category) ? numbers[category.Code] : Unknown);
    }

    internal int Of(ReadOnlySpan<char> text) => _numbers.Of(text);

    /// <summary>What was probably meant, or null.</summary>
    internal string? Suggest(string text) => _classification.Suggest(text);

    /// <summary>Why the activity of an establishment cannot be read from a text; null where it is just no text of our lists.</summary>
    internal BilingualText? WhyUnclear(string text) =>
        !_areActivities ? null
        : Find(Meant(text)) is { } category && IsTooWide(category) ? new BilingualText("is een groep van bedrijfstakken", "is a group of industries")
        : ActivityCode.WhyUnclear(CodeIn(Meant(text)));

    /// <summary>What the file says of its own texts goes before what they mean elsewhere.</summary>
    private string Meant(string text) => _translations.GetValueOrDefault(text.Trim(), text.Trim());

    private bool IsTooWide(Category category) => _areActivities && category.Level == CategoryLevel.Group;

    private Category? Find(string text) =>
        _classification.Find(text) ?? _classification.Find(TitledCode.Bare(text)) ?? OfTitledCode(text) ?? SectionRange.Of(text, _classification) ?? OfActivity(text);

    private Category? OfTitledCode(string text) =>
        TitledCode.Of(text, c => OfCode(c) is not null) is { } code && OfCode(code) is { } category && !CategoryTitle.IsOfAnother(TitledCode.TitleIn(text), category, _classification)
            ? category : null;

    private Category? OfActivity(string text) =>
        _areActivities && ActivityCode.DivisionOf(CodeIn(text)) is { } division ? OfCode(division) : null;

    private static string CodeIn(string text) => TitledCode.Of(text, c => c.All(char.IsAsciiDigit)) ?? text;

    private Category? OfCode(string code) => _classification.Find(code) is { } category && category.Code == code ? category : null;
}
