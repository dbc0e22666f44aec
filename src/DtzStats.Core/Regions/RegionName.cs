using System.Globalization;

namespace DtzStats.Core.Regions;

/// <summary>How region names in files are brought to one spelling before they are compared.</summary>
public static class RegionName
{
    private const string Accented = "\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F9\u00FA\u00FB\u00FC\u00FD\u00FF";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>What files write before or behind a name to tell what kind of area it is.</summary>
    private static readonly (string Before, string Behind, RegionLevel Level)[] Marks =
    [
        ("Gemeente ", "(gemeente)", RegionLevel.Municipality),
        ("Provincie ", "(provincie)", RegionLevel.Province),
        ("COROP-gebied ", "(COROP)", RegionLevel.Corop),
    ];

    /// <summary>Without outer spaces and the padding of CBS codes, inner runs of spaces to one, and "(gemeente)" dropped.</summary>
    public static string Normalise(string name) => Marked(name).Name;

    /// <summary>The name in one spelling, and the level that stands beside it: "Emmen (gemeente)", "Provincie Groningen"; null: none does.</summary>
    public static (string Name, RegionLevel? Level) Marked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var (before, behind, level) in Marks)
            if (text.EndsWith(behind, StringComparison.OrdinalIgnoreCase))
                return (text[..^behind.Length].TrimEnd(), level);
            else if (text.StartsWith(before, StringComparison.OrdinalIgnoreCase))
                return (text[before.Length..], level);
        return (text, null);
    }

    /// <summary>"Hengelo" of "Hengelo (O.)"; a name without brackets as it is. Level marks such as "(PV)" are no additions.</summary>
    public static string WithoutAddition(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && name.EndsWith(".)", StringComparison.Ordinal) ? name[..open] : name;
    }

    /// <summary>A name without what is often left out or written otherwise: accents, apostrophes, points, hyphens, signs that do not show.</summary>
    public static string Folded(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bare = string.Concat(name.Select(Plainly));
        return string.Join(' ', bare.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>By a list of its own: programs that run without cultures do not take accents apart.</summary>
    private static string Plainly(char sign)
    {
        var lower = char.ToLowerInvariant(sign);
        if (Accented.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var at)
            return Plain[at].ToString();
        return CharUnicodeInfo.GetUnicodeCategory(sign) switch
        {
            UnicodeCategory.DashPunctuation => " ",
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => "",
            _ => "'\u2018\u2019`\u00B4.".Contains(sign, StringComparison.Ordinal) ? "" : lower.ToString(),
        };
    }
}
