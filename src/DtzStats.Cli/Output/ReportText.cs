using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Cli.Output;

/// <summary>What the report says in short, and where it stands.</summary>
internal static class ReportText
{
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

    private static string Others(int count, string and, string one, string more) => count switch
    {
        0 => "",
        1 => $" ({and} 1 {one})",
        _ => $" ({and} {count} {more})",
    };
}
