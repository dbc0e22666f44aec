using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>The headline: its passage, and the key figures below it.</summary>
internal sealed class HeadlineBuilder(Words words, Series jobs, Series establishments, Period since, Period year)
{
    internal Headline Build()
    {
        var change = Answered(jobs, Change.Difference);
        return new Headline(HeadlinePassage.Of(jobs, establishments, since, year, words), [JobsFigure(), ChangeFigure(change), EstablishmentsFigure()]);
    }

    private KeyFigure JobsFigure() => new(
        Told(AnswerOf(jobs), AnswerText.Value(AnswerOf(jobs), words.Language)),
        words.Say($"banen in {year}", $"jobs in {year}"),
        "",
        SourceOf(jobs, year, year));

    private KeyFigure ChangeFigure(Answer change)
    {
        var percent = jobs.Compare(since, year, Change.Percent);
        return new KeyFigure(
            Told(change, AnswerText.Change(change, words.Language)),
            words.Say($"banen sinds {since}", $"jobs since {since}"),
            Told(percent, AnswerText.PercentChange(percent, words.Language)),
            SourceOf(jobs, since, year));
    }

    private KeyFigure EstablishmentsFigure()
    {
        var change = Answered(establishments, Change.Difference);
        var text = AnswerText.Change(change, words.Language);
        return new KeyFigure(
            Told(AnswerOf(establishments), AnswerText.Value(AnswerOf(establishments), words.Language)),
            words.Say($"vestigingen in {year}", $"establishments in {year}"),
            change.Value is null ? "" : words.Say($"{text} sinds {since}", $"{text} since {since}"),
            SourceOf(establishments, year, year));
    }

    /// <summary>A word where there is no number, not the mark of a table.</summary>
    private string Told(Answer answer, string number) => answer.Value is null ? ReasonText.InBrief(answer.Reason, words.Language) : number;

    private Answer AnswerOf(Series series) => series.At(year)?.Answer ?? Answer.Without(NoAnswer.Missing);

    private Answer Answered(Series series, Func<decimal, decimal, Answer> comparison) => series.Compare(since, year, comparison);

    private string SourceOf(Series series, Period first, Period last) => SourceText.Line(series, first.Year, last.Year, words.Language);
}
