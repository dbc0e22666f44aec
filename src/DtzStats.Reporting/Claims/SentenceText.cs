using System.Runtime.CompilerServices;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims;

/// <summary>An interpolated text that keeps its numbers apart, so that a sentence is written as any other text is.</summary>
[InterpolatedStringHandler]
internal sealed class SentenceText(int literalLength, int formattedCount)
{
    private readonly List<Run> _runs = new(formattedCount + (literalLength > 0 ? 1 : 0));

    internal void AppendLiteral(string text) => AppendFormatted(text);

    internal void AppendFormatted(CitedNumber number) => _runs.Add(number);

    internal void AppendFormatted(Period year) => AppendFormatted($"{year}");

    internal void AppendFormatted(string text)
    {
        if (_runs is [.., PlainText last])
            _runs[^1] = new PlainText(last.Text + text);
        else if (text.Length > 0)
            _runs.Add(new PlainText(text));
    }

    /// <summary>With a capital where it begins with a word.</summary>
    internal Sentence ToSentence() => new(_runs is [PlainText first, .. var rest]
        ? [new PlainText(char.ToUpperInvariant(first.Text[0]) + first.Text[1..]), .. rest] : [.. _runs]);
}

/// <summary>Sentences of one language.</summary>
internal static class SentenceWords
{
    internal static Sentence Tell(this Words words, SentenceText dutch, SentenceText english) =>
        (words.Language == Core.Languages.Language.Dutch ? dutch : english).ToSentence();
}
