using System.Globalization;
using System.Text;
using DtzStats.Core.Observations;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>
/// Judges figures by the bytes of their file alone, without any of the code that reads files: a figure has to stand on its
/// line, and so must its region and year, or above it in a heading.
/// </summary>
internal sealed class FiguresInText
{
    private static readonly char[] Delimiters = [';', ',', '\t', '|'];

    /// <summary>Of the mapped table.</summary>
    private static readonly Dictionary<string, string> Abbreviations = new() { ["GM0114"] = "EMM", ["GM0118"] = "HGV" };

    private readonly string[] _lines;
    private readonly string _all;

    internal FiguresInText(byte[] bytes)
    {
        var text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        _all = Plain(text);
        _lines = text.Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
    }

    /// <summary>Null where the figure is what the text says; else what is wrong.</summary>
    internal string? Doubt(Observation observation, int scale)
    {
        // A comma may stand within a number; so whole lines are looked at too, in pieces between two other delimiters.
        var fields = RowAt(observation.Source.Line - 1).Split(Delimiters).Select(f => f.Trim().Trim('"').Trim()).ToList();
        var pairs = fields.Zip(fields.Skip(1)).Select(p => p.First + "," + p.Second);
        if (observation.Value is { } value && !fields.Concat(pairs).Any(f => Readings(f).Any(r => r == value || r * scale == value)))
            return "the figure is not on its line";
        if (observation.Value is null && fields.All(f => !IsMark(f)))
            return "there is no mark on its line";
        if (!Names(observation.Region).Any(n => _all.Contains(n, StringComparison.Ordinal)))
            return "its region is nowhere in the file";
        var year = observation.Period.ToString();
        return _all.Contains(year, StringComparison.Ordinal) || _all.Contains(year[2..], StringComparison.Ordinal) ? null : "its year is nowhere in the file";
    }

    /// <summary>A line, with those below it while a quote is open.</summary>
    private string RowAt(int line)
    {
        var row = _lines[line];
        while (row.Count(c => c == '"') % 2 == 1 && ++line < _lines.Length)
            row += "\n" + _lines[line];
        return row;
    }

    private static bool IsMark(string text) => text is "C" or "c" or "" or "." or ".." or "-" or "x" or "X" or "*" or "Confidential" or "Impossible";

    /// <summary>The numbers that a text can stand for: two where a sign may be of decimals or of thousands.</summary>
    private static IEnumerable<decimal> Readings(string printed)
    {
        var text = printed.TrimEnd('*').Trim();
        var signs = text.Where(c => c is '.' or ',').ToList();
        if (text.Length == 0 || text.Length > 28 || text.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or ' ' or '\u00A0' or '\'' or '+')))
            yield break;
        if (signs.Count <= 1 && Number(text.Replace(',', '.')) is { } point)
            yield return point;
        var last = text.LastIndexOfAny(['.', ',']);
        if (signs.Distinct().Count() == 2 && Number(text[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) + "." + text[(last + 1)..]) is { } both)
            yield return both;
        if (signs.Count >= 1 && signs.Distinct().Count() == 1 && text.Length - last == 4
            && Number(text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)) is { } whole)
            yield return whole;
    }

    private static decimal? Number(string text) => decimal.TryParse(
        text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal),
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture,
        out var number) ? number : null;

    private static IEnumerable<string> Names(string code)
    {
        var region = Sample.Codelists.Regions[code];
        return new[] { region.Code, region.Code[2..], region.Name.Dutch, region.Name.English, Abbreviations.GetValueOrDefault(region.Code, "") }.Concat(region.Aliases).Select(Plain).Where(n => n.Length > 0);
    }

    /// <summary>Small letters and digits: names are found however they are written.</summary>
    private static string Plain(string text) => new([.. text.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
