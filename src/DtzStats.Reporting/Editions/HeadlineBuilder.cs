using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>
/// The headline in the words of the region's own page: work for how many people, how many jobs more or fewer than in the
/// base year, how many establishments.
/// </summary>
internal sealed class HeadlineBuilder(Words words, Series jobs, Series establishments, Period since, Period year)
{
    internal Headline Build()
    {
        var change = Answered(jobs, Change.Difference);
        var sentence = string.Join(' ', new[] { JobsSentence(), ChangeSentence(change), EstablishmentsSentence() }.Where(s => s.Length > 0));
        return new Headline(sentence, [JobsFigure(), ChangeFigure(change), EstablishmentsFigure()]);
    }

    private string JobsSentence()
    {
        if (jobs.At(year)?.Value is not { } value)
            return words.Say($"Over het aantal banen in {year} is geen cijfer.", $"There is no figure for jobs in {year}.");
        var about = About(value);
        return words.Say($"De {jobs.Region.Name.Dutch} biedt werk aan {about} mensen.", $"The {jobs.Region.Name.English} provides work for {about} people.");
    }

    private string ChangeSentence(Answer change)
    {
        if (change.Value is not { } value)
            return "";
        var number = NumberText.Value(Math.Abs(value), words.Language);
        return value switch
        {
            > 0 => words.Say($"Dat zijn {number} banen meer dan in {since}.", $"That is {number} jobs more than in {since}."),
            < 0 => words.Say($"Dat zijn {number} banen minder dan in {since}.", $"That is {number} jobs fewer than in {since}."),
            _ => words.Say($"Dat zijn er evenveel als in {since}.", $"That is as many as in {since}."),
        };
    }

    private string EstablishmentsSentence() => establishments.At(year)?.Value is { } value
        ? words.Say(
            $"De regio telt {NumberText.Value(value, words.Language)} vestigingen.",
            $"The region has {NumberText.Value(value, words.Language)} establishments.")
        : "";

    /// <summary>"ruim 118.000", "bijna 118.000" or "118.000": against the nearest thousand; small numbers as they are.</summary>
    private string About(decimal value)
    {
        const int step = 1000;
        if (value < 10 * step)
            return NumberText.Value(value, words.Language);
        var round = Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
        var number = NumberText.Value(round, words.Language);
        return value == round ? number : value > round ? words.Say($"ruim {number}", $"over {number}") : words.Say($"bijna {number}", $"almost {number}");
    }

    private KeyFigure JobsFigure() => new(
        Told(AnswerOf(jobs), AnswerText.Value(AnswerOf(jobs), words.Language)),
        words.Say($"banen in {year}", $"jobs in {year}"),
        "",
        SourceOf(jobs, year, year));

    private KeyFigure ChangeFigure(Answer change)
    {
        var percent = jobs.Rate(since, year, Change.Percent);
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
