using System.Text;
using DtzStats.Reporting.Claims;

namespace DtzStats.Reporting.Templates;

/// <summary>
/// A text in which a sign that nobody writes stands for each reference, as long as the reference was, so that Markdown reads
/// it as a word and every other sign stays at its line and column.
/// </summary>
internal sealed class MarkedReferences
{
    // Of the private use area: the first fills up, those after it each stand for a reference.
    private const char Filler = '\uE000';
    private const char First = '\uE001';
    private const char Last = '\uF8FF';

    private readonly List<IReadOnlyList<Run>> _told = [];

    internal MarkedReferences(IReadOnlyList<(string Text, IReadOnlyList<Run>? Told)> pieces)
    {
        var text = new StringBuilder();
        foreach (var (piece, told) in pieces)
            text.Append(told is null ? Cleaned(piece) : Mark(told).PadRight(piece.Length, Filler));
        Text = text.ToString();
    }

    internal string Text { get; }

    internal static bool IsIn(string text) => text.Any(IsMark);

    /// <summary>The text as runs, with what each sign stands for in its place.</summary>
    internal IEnumerable<Run> Split(string text)
    {
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsMark(text[i]))
                continue;
            if (i > from)
                yield return new PlainText(text[from..i]);
            from = i + 1;
            if (i < text.Length && text[i] != Filler)
                foreach (var run in _told[text[i] - First])
                    yield return run;
        }
    }

    private static bool IsMark(char sign) => sign is >= Filler and <= Last;

    private static string Cleaned(string text) => IsIn(text) ? string.Concat(text.Select(c => IsMark(c) ? ' ' : c)) : text;

    private string Mark(IReadOnlyList<Run> told)
    {
        _told.Add(told);
        return ((char)(First + _told.Count - 1)).ToString();
    }
}
