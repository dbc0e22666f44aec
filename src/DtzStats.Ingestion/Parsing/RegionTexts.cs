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

    /// <summary>A total of what the file happens to have, or of the country: only the source knows.</summary>
    private static readonly string[] Totals = ["Totaal", "Total", "Eindtotaal", "Totaal gemeenten"];

    private readonly RegionList _regions;
    private readonly CodeNumbers _numbers;
    private readonly IReadOnlyDictionary<string, string> _translations;
    private readonly RegionLevel? _level;
    private readonly TextCache<Entry> _entries;

    /// <param name="level">What the heading says that they are; null: nothing.</param>
    internal RegionTexts(RegionList regions, CodeNumbers numbers, IReadOnlyDictionary<string, string> translations, RegionLevel? level)
    {
        _level = level;
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

    /// <summary>Whether a name is one of a region, among others maybe: its code then says which is meant.</summary>
    internal bool CanBe(ReadOnlySpan<char> text, Period period, int number)
    {
        foreach (var region in _regions.Candidates(Meant(text.Trim().ToString()), period))
            if (_numbers[region.Code] == number)
                return true;
        return false;
    }

    /// <summary>What a text that is no one region can mean; empty where it is no name at all.</summary>
    internal IReadOnlyList<Region> Between(string text, Period period) => Fitting(text, period) is { Count: > 1 } several ? several : [];

    private Region? Find(string text, Period period) => Fitting(text, period) is [var one] ? one : null;

    /// <summary>
    /// What a text can mean under this heading. A name that is a municipality and a province is under "Regio" either; a
    /// province and the COROP area that is all of it have the same figures.
    /// </summary>
    private List<Region> Fitting(string text, Period period)
    {
        var found = _regions.Candidates(Meant(text), period).ToList();
        if (_level is RegionLevel.Province or RegionLevel.Corop)
            return found.FindAll(r => r.Level == _level || r.Level == RegionLevel.Country);
        var preferred = found.FindAll(r => r.Level == (_level ?? RegionLevel.Province));
        return preferred.Count > 0 && (_level is not null || !found.Exists(r => r.Level == RegionLevel.Municipality)) ? preferred : found;
    }

    /// <summary>What the file says of its own texts goes before what they mean elsewhere.</summary>
    private string Meant(string text) =>
        _translations.TryGetValue(text, out var other) ? other : _regions.Candidates(text).Count > 0 ? text : WithoutNote(text);

    /// <summary>"Emmen*" and "Emmen 1)" refer to a note below.</summary>
    private static string WithoutNote(string text) =>
        text is [.., >= '0' and <= '9', ')'] && !text.Contains('(', StringComparison.Ordinal) ? text[..^2].TrimEnd() : text.TrimEnd('*', ' ');

    private bool IsOfKindNotKept(string text)
    {
        var name = _translations.GetValueOrDefault(text, text);
        return Array.Exists(LevelsNotKept, level => name.EndsWith(level, StringComparison.Ordinal))
            || Array.Exists(NamesNotKept, n => name.StartsWith(n, StringComparison.OrdinalIgnoreCase))
            || Totals.Contains(name, StringComparer.OrdinalIgnoreCase)
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
