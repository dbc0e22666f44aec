using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;
using Spectre.Console;

namespace DtzStats.Cli.Output;

/// <summary>A trend for people.</summary>
internal static class TrendTable
{
    internal static void Write(Trend trend, Session session)
    {
        var (series, language) = (trend.Series, session.Language);
        var output = session.Screen.Output;
        output.WriteLine($"{series.Region.Name.In(language)}, {series.Category.Name.In(language)}: {series.Measure.Name.In(language)}");
        var isTerminal = session.Screen.IsTerminal;
        var table = new Table { Border = isTerminal ? TableBorder.Simple : TableBorder.None };
        foreach (var heading in Headings(trend, language))
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(isTerminal ? Broken(heading) : heading)}[/]").RightAligned().NoWrap().PadLeft(isTerminal ? 0 : 1));
        foreach (var point in trend.Points)
            table.AddRow([.. Cells(point, language).Select(Coloured)]);
        session.Screen.Ansi().Write(table);
        if (trend.Points.Any(p => p.Figure.IsProvisional))
            output.WriteLine(language == Language.Dutch ? "* voorlopig" : "* provisional");
        if (trend.Points.Count > 0)
            output.WriteLine(SourceText.Line(series, trend.Points[0].Figure.Period.Year, trend.Points[^1].Figure.Period.Year, language));
        output.WriteLine(language == Language.Dutch
            ? $"uitgave {string.Join(", ", series.Vintages)} van {series.Source.Dataset}"
            : $"vintage {string.Join(", ", series.Vintages)} of {series.Source.Dataset}");
    }

    private static string[] Headings(Trend trend, Language language)
    {
        var start = trend.Base?.ToString() ?? "";
        return language == Language.Dutch
            ? ["jaar", trend.Series.Measure.Name.Dutch, "verandering", "in %", $"sinds {start}", $"index ({start} = 100)", "groei per jaar"]
            : ["year", trend.Series.Measure.Name.English, "change", "in %", $"since {start}", $"index ({start} = 100)", "annual growth"];
    }

    /// <summary>What is no number stands back, and what falls stands out; plain where there is no colour.</summary>
    private static string Coloured(string cell)
    {
        var text = Markup.Escape(cell);
        return cell.StartsWith('\u2212') ? $"[red]{text}[/]" : cell.Any(char.IsAsciiDigit) ? text : $"[grey]{text}[/]";
    }

    /// <summary>A heading over several lines, so that the table fits a terminal of 80 columns.</summary>
    private static string Broken(string heading)
    {
        const int width = 12;
        var lines = new List<string>();
        foreach (var word in heading.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return string.Join('\n', lines);
    }

    private static string[] Cells(TrendPoint point, Language language) =>
    [
        point.Figure.Period + (point.Figure.IsProvisional ? "*" : ""),
        AnswerText.Value(point.Figure.Answer, language),
        AnswerText.Change(point.Change, language),
        AnswerText.PercentChange(point.PercentChange, language),
        AnswerText.Change(point.ChangeSinceBase, language),
        AnswerText.Value(point.Index, language, 1),
        AnswerText.PercentChange(point.AnnualGrowth, language),
    ];
}
