using System.Globalization;
using System.Text;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Writers.Html;

/// <summary>The style sheets, in the order in which one overrules the other, and what is printed in the margin.</summary>
internal static class PageStyles
{
    private static readonly string[] Names = ["base", "layout", "headline", "figures", "tables", "sources", "print"];

    internal static string Of(Edition edition) => string.Concat(Names.Select(Read)) + Colours(edition.Look.Colours) + PrintedMargins(edition);

    /// <summary>Nothing where they are the page's own.</summary>
    private static string Colours(EditionColours colours) => colours == EditionColours.Plain ? ""
        : $":root {{ --accent: {colours.Accent}; --ink: {colours.Ink}; --strong-line: {colours.Ink}; --tint: {colours.Tint}; }}\n";

    private static string Read(string name)
    {
        using var stream = typeof(PageStyles).Assembly.GetManifestResourceStream($"DtzStats.Reporting.Styles.{name}.css")
            ?? throw new InvalidOperationException($"The style sheet '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// In the margin of each printed page, so that a page that is copied alone still tells what it is from and, if it
    /// is so, that its figures are no official ones; not on the pages of sections whose figures are. A margin never covers
    /// text, as a fixed banner would.
    /// </summary>
    private static string PrintedMargins(Edition edition)
    {
        var mark = edition.Mark is null ? "" : $"  @top-center {{ content: {Quoted(edition.Mark)}; }}\n";
        var unmarked = edition.Mark is null ? "" : "@page unmarked { @top-center { content: none; } }\n";
        var title = Quoted($"{edition.Title} \u2013 {edition.Subtitle}");
        return $"@page {{\n{mark}  @bottom-left {{ content: {title}; }}\n}}\n{unmarked}";
    }

    /// <summary>A CSS string: every sign that could end it, or the style element, is written as its number, which a space ends.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.')
                quoted.Append(rune);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return quoted.Append('"').ToString();
    }
}
