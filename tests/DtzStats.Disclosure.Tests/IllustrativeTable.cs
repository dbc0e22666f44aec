using System.Globalization;
using DtzStats.Core.Codes;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Disclosure.Tests;

/// <summary>The illustrative dataset as the attacker reads it: municipalities and the DTZ with its members of today and those of before, sections, groups and total, one year.</summary>
internal static class IllustrativeTable
{
    internal static IReadOnlyList<int> Years { get; } = [.. Enumerable.Range(2016, 10)];

    internal static Codelists Codelists { get; } = CodelistReader.Read(Repository.PathOf("data", "codelists"));

    internal static TrueTable Of(int year)
    {
        var rows = File.ReadAllLines(Repository.PathOf("data", "sources", "illustratief", "2025", $"illustratief-{year}.csv"))
            .Skip(1).Select(l => l.Split(';')).ToDictionary(f => (f[0], f[3]), f => new TrueCell(Number(f[4]), (int)Number(f[5]), 0));
        var sections = rows.Keys.Select(k => k.Item2).Distinct().ToList();
        var groups = Codelists.Sbi.All.Where(c => c.Members.Count > 0)
            .Select(c => (c.Code, c.Members.Where(sections.Contains).ToArray()));
        string[] members = [.. rows.Keys.Select(k => k.Item1).Distinct()];
        return TrueTable.Of(
            new Division(members, [("DTZ", members), ("DTZ:GM0109+GM0114+GM0118+GM0160", [.. members.Where(m => m != "GM1681")])]), new Division(sections, [.. groups]), (region, section) => rows[(region, section)]) with
        {
            Year = new Period(year),
        };
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
