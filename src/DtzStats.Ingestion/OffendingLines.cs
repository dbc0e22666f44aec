using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion;

/// <summary>The lines of files that findings point at, as they stand there, for people to see what is meant.</summary>
internal static class OffendingLines
{
    /// <summary>Longer lines are cut off: a wrong file can be one line.</summary>
    private const int Longest = 300;

    /// <summary>By file and line; those that cannot be read, or are not reached by rows, are left out.</summary>
    internal static IReadOnlyDictionary<(string File, int Line), string> Of(IEnumerable<string> paths, IEnumerable<Finding> findings, LayoutChoice layouts)
    {
        var wanted = findings.Where(f => f.Line is not null).ToLookup(f => f.File, f => f.Line!.Value);
        var found = new Dictionary<(string, int), string>();
        foreach (var path in paths.Where(p => wanted.Any(w => w.Key.Split('/')[0] == Path.GetFileName(p))))
            try
            {
                foreach (var input in InputFile.Of(path).Where(i => wanted.Contains(i.Name)))
                    Read(input, wanted[input.Name].ToHashSet(), layouts, found);
            }
            catch (UnreadableException)
            {
                // Its finding tells so already.
            }

        return found;
    }

    private static void Read(InputFile input, HashSet<int> lines, LayoutChoice layouts, Dictionary<(string, int), string> found)
    {
        if (Table.Open(input, null, layouts.Knows, new FindingList()) is not { } table)
            return;
        using var content = table.Read();
        foreach (var block in content.Blocks)
        {
            if (lines.Count > 0)
                Read(block, table, lines, found);
            block.GiveBack();
            if (lines.Count == 0)
                return;
        }
    }

    private static void Read(RowBlock block, Table table, HashSet<int> lines, Dictionary<(string, int), string> found)
    {
        using var rows = block.Open(table.Delimiter);
        while (lines.Count > 0 && rows.Next())
            if (lines.Remove(rows.Line))
            {
                var text = string.Join(table.Delimiter, rows.ToRow().Fields);
                found[(table.Name, rows.Line)] = text.Length > Longest ? text[..Longest] + "…" : text;
            }
    }
}
