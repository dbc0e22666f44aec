using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Claims.Templates;

/// <summary>Finds the references in a text.</summary>
internal static class TemplateParser
{
    private const string Open = "{{";
    private const string Close = "}}";

    private static readonly BilingualText MendOpen = new("sluit de verwijzing op dezelfde regel af met }}", "close the reference with }} on the same line");

    /// <summary>The pieces of the text in order: plain text, or a reference; and the references that have no end.</summary>
    internal static (IReadOnlyList<(string? Text, TemplateReference? Reference)> Pieces, IReadOnlyList<TemplateFault> Faults) Parse(string text)
    {
        var (pieces, faults, at) = (new List<(string?, TemplateReference?)>(), new List<TemplateFault>(), 0);
        while (text.IndexOf(Open, at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var (line, column) = PlaceOf(text, open);
            var endOfLine = text.IndexOf('\n', open) is >= 0 and var end ? end : text.Length;
            pieces.Add((text[at..open], null));
            var close = text.IndexOf(Close, open, endOfLine - open, StringComparison.Ordinal);
            if (close < 0)
            {
                faults.Add(new TemplateFault(line, column, new("een verwijzing zonder einde", "a reference without an end"), MendOpen));
                at = endOfLine;
                continue;
            }

            pieces.Add((null, new TemplateReference(WordsOf(text[(open + Open.Length)..close]), line, column, close + Close.Length - open)));
            at = close + Close.Length;
        }

        pieces.Add((text[at..], null));
        return (pieces, faults);
    }

    /// <summary>Split at spaces, but not within quotation marks: <c>"Dutch TechZone"</c>.</summary>
    private static IReadOnlyList<string> WordsOf(string text) =>
        [.. text.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    private static (int Line, int Column) PlaceOf(string text, int index)
    {
        var before = text[..index];
        return (1 + before.Count(c => c == '\n'), index - before.LastIndexOf('\n'));
    }
}
