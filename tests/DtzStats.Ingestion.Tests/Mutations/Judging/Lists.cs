using System.Text.RegularExpressions;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>What texts mean, by the codelists as they stand in their files: read here anew, without the code under test.</summary>
internal static partial class Lists
{
    private static readonly Dictionary<string, string> Regions = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> Categories = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> Measures = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> Parents = [];

    static Lists()
    {
        foreach (var r in Rows("regions.csv").OrderBy(r => r["level"] != "municipality").ThenBy(r => r["valid_to"].Length > 0))
            Add(Regions, r["code"], [r["code"], r["name_nl"], r["name_en"], .. r["aliases"].Split('|')]);
        foreach (var c in Rows("sbi2008.csv"))
            Add(Categories, c["code"], [c["code"], c["name_nl"], c["name_en"], .. c["aliases"].Split('|')]);
        foreach (var m in Rows("measures.csv"))
            Add(Measures, m["code"], [m["code"], .. m["aliases"].Split('|')]);
        foreach (var c in Rows("sbi2008.csv").Where(c => c["level"] != "group"))
            Parents.Add(c["code"], c["parent"]);
    }

    /// <summary>Total, sections and divisions, with the code of what each is a part of; the total's is empty.</summary>
    internal static IReadOnlyDictionary<string, string> CategoriesByParent => Parents;

    internal static string NameOf(string region) => Regions.First(r => r.Value == region && r.Key != region).Key;

    internal static string? Region(string text)
    {
        var name = Spaces().Replace(text.Trim(), " ");
        name = name.EndsWith("(gemeente)", StringComparison.OrdinalIgnoreCase) ? name[..^10].TrimEnd() : name;
        return Regions.GetValueOrDefault(name) ?? Folded(name) ?? (Regions.TryGetValue("GM" + name, out var code) && code == "GM" + name ? code : null);
    }

    /// <summary>A name without its accents and signs, where just one municipality, province or country reads like that.</summary>
    private static string? Folded(string name)
    {
        static string Letters(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return name.Length < 4 ? null : Regions.Where(r => Letters(r.Key) == Letters(name)).Select(r => r.Value).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>A code, a title, or both: then they must not contradict each other.</summary>
    internal static string? Category(string text)
    {
        var name = text.Trim();
        if (Categories.TryGetValue(name, out var known))
            return known;
        if (name.Split([' ', ',', ':', '.'], 2) is not [var code, var title] || !Parents.ContainsKey(code))
            return null;
        return Categories.TryGetValue(title.Trim(), out var other) && other != code ? null : code;
    }

    internal static string? Measure(string text) => Measures.GetValueOrDefault(text.Trim());

    internal static (int Year, bool IsProvisional)? Period(string text) =>
        YearText().Match(text.Trim()) is { Success: true } match && int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is >= 1900 and < 2200 and var year
            ? (year, match.Groups[3].Length > 0) : null;

    /// <summary>1000 of "x 1 000", 1 of "aantal"; null where the text is no unit.</summary>
    internal static int? Unit(string text) => text.Trim() switch
    {
        "x 1 000" or "1 000" or "x 1000" or "1000" => 1000,
        "x 1 000 000" or "mln" => 1_000_000,
        "aantal" or "number" => 1,
        _ => null,
    };

    internal static StatusMark? Status(string text) => text.Trim().ToUpperInvariant() switch
    {
        "" or "A" or "D" => StatusMark.Final,
        "P" => StatusMark.Provisional,
        "E" => StatusMark.Estimated,
        "C" => StatusMark.Confidential,
        "M" => StatusMark.Missing,
        _ => null,
    };

    private static void Add(Dictionary<string, string> names, string code, IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(t => t.Length > 0))
            names.TryAdd(text, code);
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var rows = new StrictText(File.ReadAllText(Repository.PathOf("data", "codelists", file)), ',').Rows();
        return rows.Skip(1).Select(r => rows[0].Fields.Zip(r.Fields).ToDictionary());
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^([0-9]{4})\s*(JJ00|december|MM12|-01-01|-04-01|-12-31)?\s*(\*{0,2})$", RegexOptions.IgnoreCase)]
    private static partial Regex YearText();
}
