using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>Breaks a text into lines that fit: at spaces, and within a word only where the word alone is too wide.</summary>
internal static class TextLines
{
    internal static IReadOnlyList<string> Wrap(string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, style, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && style.Width(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    internal static double Widest(IEnumerable<string> texts, TextStyle style) => texts.Select(style.Width).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Parts(string word, TextStyle style, double width)
    {
        while (word.Length > 1 && style.Width(word) > width)
        {
            var fits = Enumerable.Range(1, word.Length - 1).LastOrDefault(n => style.Width(word[..n]) <= width, 1);
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
