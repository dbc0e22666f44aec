using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Cli.Output;

/// <summary>Findings as lines on standard error, each with where, what and how to mend it.</summary>
internal static class FindingsText
{
    /// <summary>How many are shown of one delivery.</summary>
    private const int Shown = 20;

    internal static void Write(Session session, IEnumerable<CheckedDelivery> deliveries)
    {
        foreach (var delivery in deliveries)
        {
            // What stops the delivery goes first; the order of the file is kept within.
            foreach (var finding in delivery.Findings.Kept.OrderByDescending(f => f.Severity).Take(Shown))
                session.Screen.Error.WriteLine(Line(delivery.Path, finding, session.Language));
            var rest = delivery.Findings.Count - Shown;
            if (rest > 0)
                session.Screen.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{delivery.Path}: {(session.Language == Language.Dutch ? $"en nog {rest} meldingen" : $"and {rest} more findings")}"));
        }
    }

    private static string Line(string path, Finding finding, Language language)
    {
        // The path as the user gave it, or below the folder that the user gave.
        var file = Directory.Exists(path) ? Path.Combine(path, finding.File) : path;
        var severity = (finding.Severity, language) switch
        {
            (Severity.Fail, Language.Dutch) => "geweigerd",
            (Severity.Fail, _) => "refused",
            (_, Language.Dutch) => "let op",
            _ => "note",
        };
        var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
        var column = finding.Column is { } heading ? $" [{heading}]" : "";
        return $"{severity}: {file}{line}{column}: {finding.Message.In(language)}. {finding.Fix.In(language)} ({finding.Code})";
    }
}
