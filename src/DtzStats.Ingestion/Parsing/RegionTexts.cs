using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>The regions that texts of a file stand for, year by year.</summary>
internal sealed class RegionTexts
{
    internal const int Unknown = 0;

    /// <summary>Kinds of area that sources give and that are in no codelist: agglomerations, labour-market regions, remainders.</summary>
    private static readonly string[] LevelsNotKept = ["(GA)", "(SG)", "(RP)", "(AM)"];

    private static readonly string[] NamesNotKept = ["Niet in te delen", "Niet-gemeentelijk ingedeeld", "Onbekend", "Buitenland"];

    private readonly RegionList _regions;
    private readonly CodeNumbers _numbers;
    private readonly IReadOnlyDictionary<string, string> _translations;
    private readonly TextCache<Entry> _entries;

    internal RegionTexts(RegionList regions, CodeNumbers numbers, IReadOnlyDictionary<string, string> translations)
    {
        _regions = regions;
        _numbers = numbers;
        _translations = translations;
        _entries = new TextCache<Entry>(text => new Entry(text.Trim(), IsOfKindNotKept(text.Trim())));
    }

    /// <summary>The number of a region, or <see cref="Unknown"/>.</summary>
    internal int Of(ReadOnlySpan<char> text, Period period)
    {
        var entry = _entries.Of(text);
        ref var number = ref entry.ByYear[period.Year - Period.FirstYear];
        if (number < 0)
            number = Find(entry.Text, period) is { } region ? (short)_numbers[region.Code] : (short)Unknown;
        return number;
    }

    internal bool IsNotKept(ReadOnlySpan<char> text) => _entries.Of(text).IsNotKept;

    /// <summary>What was probably meant, or null.</summary>
    internal string? Suggest(string text) => _regions.Suggest(text);

    /// <summary>What the file says of its own texts goes before what they mean elsewhere.</summary>
    private Region? Find(string text, Period period) => _regions.Find(_translations.GetValueOrDefault(text, text), period);

    private bool IsOfKindNotKept(string text)
    {
        var name = _translations.GetValueOrDefault(text, text);
        return Array.Exists(LevelsNotKept, level => name.EndsWith(level, StringComparison.Ordinal))
            || Array.Exists(NamesNotKept, n => name.StartsWith(n, StringComparison.OrdinalIgnoreCase))
            || (IsAreaCode(text) && _regions.Find(text) is null);
    }

    /// <summary>"AM22", "RP01": a code of CBS for an area of another kind than municipality, province, region or country.</summary>
    private static bool IsAreaCode(string text) =>
        text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9'] && !text.StartsWith("GM", StringComparison.Ordinal);

    private sealed class Entry
    {
        internal Entry(string text, bool isNotKept)
        {
            (Text, IsNotKept) = (text, isNotKept);
            ByYear.AsSpan().Fill(-1);
        }

        internal string Text { get; }

        internal bool IsNotKept { get; }

        internal short[] ByYear { get; } = new short[Period.LastYear - Period.FirstYear + 1];
    }
}
