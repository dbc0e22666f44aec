using DtzStats.Cli.Screens;
using Spectre.Console;

namespace DtzStats.Cli.Output;

/// <summary>A table of figures on a screen: lines and colour on a terminal, plain text elsewhere.</summary>
internal static class ConsoleTable
{
    private const int HeadingWidth = 12;

    /// <param name="texts">How many of the first columns are names, and stand to the left; none: the first is a year, and stands to the right too.</param>
    internal static void Write(Screen screen, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows, int texts = 0)
    {
        var table = new Table { Border = screen.IsTerminal ? TableBorder.Simple : TableBorder.None };
        foreach (var (index, heading) in headings.Index())
        {
            var column = new TableColumn($"[bold]{Markup.Escape(screen.IsTerminal ? Broken(heading) : heading)}[/]").NoWrap().PadLeft(screen.IsTerminal ? 0 : 1);
            table.AddColumn(index < texts ? column.LeftAligned().PadLeft(0) : column.RightAligned());
        }

        foreach (var row in rows)
            table.AddRow([.. row.Select((cell, index) => index < texts ? Markup.Escape(cell) : Coloured(cell))]);
        screen.Ansi().Write(table);
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
        var lines = new List<string>();
        foreach (var word in heading.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= HeadingWidth)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return string.Join('\n', lines);
    }
}
