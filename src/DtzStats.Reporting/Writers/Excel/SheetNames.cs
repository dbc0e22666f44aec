using System.Globalization;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>Names of sheets as Excel allows them: at most 31 signs, some signs not, and no two alike but for case.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    private static readonly char[] Forbidden = ['\\', '/', '?', '*', '[', ']', ':', '\''];

    /// <summary>A name for each table, in their order.</summary>
    /// <param name="taken">The name of the sheet before them.</param>
    internal static IReadOnlyList<string> Of(IEnumerable<TableSpec> tables, string taken)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { taken, "History" };
        return [.. tables.Select(t => Unused(Allowed(t.Name), used))];
    }

    private static string Allowed(string name)
    {
        var allowed = string.Concat(name.Select(c => Forbidden.Contains(c) || char.IsControl(c) ? '-' : c));
        return Shortened(allowed.Length == 0 ? "-" : allowed, Longest);
    }

    private static string Unused(string name, HashSet<string> used)
    {
        var candidate = name;
        for (var number = 2; !used.Add(candidate); number++)
        {
            var ending = "-" + number.ToString(CultureInfo.InvariantCulture);
            candidate = Shortened(name, Longest - ending.Length) + ending;
        }

        return candidate;
    }

    private static string Shortened(string name, int length) => name.Length <= length ? name : name[..length];
}
