using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Cli.Output;

/// <summary>What the report says in short, and where it stands.</summary>
internal static class ReportText
{
    internal static void Write(Session session, Edition edition, string folder, int files)
    {
        var output = session.Screen.Output;
        output.WriteLine(edition.Headline.Sentence);
        if (edition.Mark is { } mark)
            output.WriteLine(mark);
        var page = Path.Combine(folder, "index.html");
        output.WriteLine(session.Language == Language.Dutch
            ? $"rapport geschreven: {page} (en {files - 1} andere bestanden)"
            : $"report written: {page} (and {files - 1} other files)");
    }
}
