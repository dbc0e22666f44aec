using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Checks;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>Findings as lines on standard error, each with where, what was found, what was expected and how to mend it.</summary>
internal static class FindingsText
{
    /// <summary>How many are shown of one delivery.</summary>
    private const int Shown = 20;

    /// <param name="file">The file that all of them went to; null: none.</param>
    internal static void Write(Session session, IEnumerable<CheckedDelivery> deliveries, string? file = null)
    {
        foreach (var delivery in deliveries)
        {
            // What stops the delivery goes first; the order of the file is kept within.
            foreach (var finding in delivery.Findings.Kept.OrderByDescending(f => f.Severity).Take(Shown))
                session.Screen.Error.WriteLine(Line(delivery, finding, session.Language));
            var rest = delivery.Findings.Count - Shown;
            if (rest > 0)
                session.Screen.Error.WriteLine($"{delivery.Path}: {Rest(rest, file, session.Language)}");
        }
    }

    private static string Beside(CheckedDelivery delivery, Finding finding) => Path.Combine(Path.GetDirectoryName(delivery.Path) ?? "", finding.File);

    private static string Rest(long rest, string? file, Language language)
    {
        var count = NumberText.Value(rest, language);
        return (file, language) switch
        {
            (null, Language.Dutch) => $"en nog {count} meldingen; alle met --findings BESTAND",
            (null, _) => $"and {count} more findings; all by --findings FILE",
            (_, Language.Dutch) => $"en nog {count} meldingen, in {file}",
            _ => $"and {count} more findings, in {file}",
        };
    }

    private static string Line(CheckedDelivery delivery, Finding finding, Language language)
    {
        // The path as the user gave it, or below the folder that the user gave, or of what lies beside it.
        var file = finding.File == delivery.Path ? delivery.Path : Directory.Exists(delivery.Path) ? Path.Combine(delivery.Path, finding.File)
            : finding.File.StartsWith(Path.GetFileName(delivery.Path) + "/", StringComparison.Ordinal) ? Beside(delivery, finding)
            : File.Exists(Beside(delivery, finding)) ? Beside(delivery, finding)
            : delivery.Path;
        var severity = (finding.Severity, language) switch
        {
            (Severity.Fail, Language.Dutch) => "geweigerd",
            (Severity.Fail, _) => "refused",
            (_, Language.Dutch) => "let op",
            _ => "note",
        };
        var line = finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number}") : "";
        var column = finding.Column is { } heading ? $" [{heading}]" : "";
        var expected = language == Language.Dutch ? $"verwacht: {finding.Expected.Dutch}" : $"expected: {finding.Expected.English}";
        return $"{severity}: {file}{line}{column}: {finding.Found.In(language)}; {expected}. {finding.Fix.In(language)} ({finding.Code})";
    }
}
