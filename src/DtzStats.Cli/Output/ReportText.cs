using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Cli.Output;

/// <summary>What the report says in short, and where it stands.</summary>
internal static class ReportText
{
    /// <summary>How many files are named.</summary>
    private const int Named = 3;

    internal static void Write(Session session, Edition edition, string folder, IReadOnlyList<string> files)
    {
        var output = session.Screen.Output;
        output.WriteLine(edition.Headline.Sentence);
        if (edition.Mark is { } mark)
            output.WriteLine(mark);
        var main = Path.Combine(folder, files[0]);
        output.WriteLine(session.Language == Language.Dutch
            ? $"rapport geschreven: {main}{Others(files.Count - 1, "en", "ander bestand", "andere bestanden")}"
            : $"report written: {main}{Others(files.Count - 1, "and", "other file", "other files")}");
    }

    /// <summary>Says that the folder holds more than this report, where it does; nothing is removed.</summary>
    /// <param name="names">Of files that an earlier report wrote and this one did not.</param>
    internal static void WarnOfLeftovers(Session session, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return;
        var (first, more) = (string.Join(", ", names.Take(Named)), names.Count - Named);
        session.Warn(new BilingualText(
            $"in de map {(names.Count == 1 ? "staat een bestand" : $"staan {names.Count} bestanden")} van een eerder rapport, niet van dit: {first}{(more > 0 ? $" en nog {more}" : "")}",
            $"the folder holds {(names.Count == 1 ? "a file" : $"{names.Count} files")} of an earlier report that {(names.Count == 1 ? "does" : "do")} not belong to this one: {first}{(more > 0 ? $" and {more} more" : "")}"));
    }

    private static string Others(int count, string and, string one, string more) => count switch
    {
        0 => "",
        1 => $" ({and} 1 {one})",
        _ => $" ({and} {count} {more})",
    };
}
