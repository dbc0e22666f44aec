using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Claims.Templates;

/// <summary>
/// Puts the report's own figures and claims into a text that refers to them, formatted as in the report, and checked like
/// the rest: a claim that is not true leaves no sentence but a fault.
/// </summary>
public sealed class TemplateResolver(EditionRequest request)
{
    private const string FigureUsage = "figure MEASURE REGION INDUSTRY YEAR";

    private readonly Words _words = new(request.Language);

    /// <summary>The text with its references resolved, and all that is wrong with it.</summary>
    public ResolvedTemplate Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (pieces, faults) = Pieces(text);
        return new ResolvedTemplate([.. pieces.SelectMany(p => p.Told ?? [new PlainText(p.Text)]).Where(r => r.Text.Length > 0)], faults);
    }

    /// <summary>The pieces of the text in order: plain text, or blanks as long as a reference with what it stands for; and what is wrong.</summary>
    internal (IReadOnlyList<(string Text, IReadOnlyList<Run>? Told)> Pieces, IReadOnlyList<TemplateFault> Faults) Pieces(string text)
    {
        var (parsed, open) = TemplateParser.Parse(text);
        var (pieces, faults) = (new List<(string, IReadOnlyList<Run>?)>(), open.ToList());
        foreach (var (plain, reference) in parsed)
            try
            {
                pieces.Add(reference is null ? (plain!, null) : (new string(' ', reference.Length), Resolve(reference)));
            }
            catch (FaultException e)
            {
                pieces.Add((new string(' ', reference!.Length), []));
                faults.Add(new TemplateFault(reference.Line, reference.Column, e.What, e.Mend));
            }

        return (pieces, [.. faults.OrderBy(f => f.Line).ThenBy(f => f.Column)]);
    }

    private IReadOnlyList<Run> Resolve(TemplateReference reference) => reference.Words.ToArray() switch
    {
        ["figure", .. var rest] => [Figure(new ReferenceWords(rest, FigureUsage, request.Codelists))],
        ["claim", var kind, .. var rest] when ClaimReferences.UsageOf(kind) is { } usage => Told(kind, new ReferenceWords(rest, usage, request.Codelists)),
        ["claim", .. var rest] => throw NoKind(rest.FirstOrDefault() ?? ""),
        _ => throw new FaultException(
            new($"\"{string.Join(' ', reference.Words)}\" is geen verwijzing", $"\"{string.Join(' ', reference.Words)}\" is no reference"),
            new($"schrijf {{{{{FigureUsage}}}}} of {{{{claim KIND ...}}}}", $"write {{{{{FigureUsage}}}}} or {{{{claim KIND ...}}}}")),
    };

    private CitedNumber Figure(ReferenceWords words)
    {
        var series = request.View.SeriesOf(words.Measure(), words.Region(), words.Category());
        var year = words.Year();
        words.End();
        if (Measured.LevelOf(series, year) is { } level)
            return level.Cite(_words);
        var reason = ReasonText.InWords(series.At(year)?.Reason ?? NoAnswer.Missing);
        throw new FaultException(
            new($"over {year} is er geen cijfer: {reason.Dutch}", $"there is no figure for {year}: {reason.English}"),
            YearsThatAre(series));
    }

    private IReadOnlyList<Run> Told(string kind, ReferenceWords words)
    {
        if (new ClaimReferences(request).Make(kind, words) is not { } claim)
            throw new FaultException(
                new($"voor de bewering {kind} zijn de cijfers er niet, of ze zijn niet te vergelijken", $"the figures for the claim {kind} are not there, or do not compare"),
                new("kies jaren zonder reeksbreuk waarover cijfers zijn", "choose years that have figures and no series break between them"));
        return ClaimSelection.Tell([claim], _words).Sentences is [var sentence, ..]
            ? sentence.Runs
            : throw new FaultException(
                new($"de bewering {kind} klopt niet met de cijfers zoals ze gedrukt worden", $"the claim {kind} is not true of the figures as they are printed"),
                new("laat haar weg, of kies een andere bewering", "leave it out, or choose another claim"));
    }

    private static FaultException NoKind(string kind)
    {
        var near = Nearest.To(kind, ClaimReferences.Kinds);
        var all = string.Join(", ", ClaimReferences.Kinds);
        return new FaultException(
            new($"onbekende bewering \"{kind}\"", $"unknown claim \"{kind}\""),
            near is null ? new($"kies uit {all}", $"choose from {all}") : new($"bedoelt u \"{near}\"?", $"did you mean \"{near}\"?"));
    }

    private static BilingualText YearsThatAre(Series series)
    {
        var years = series.Figures.Where(f => f.Value is not null).Select(f => f.Period).ToList();
        return years.Count == 0
            ? new("deze bron heeft geen enkel jaar hiervan", "this dataset has no year of it")
            : new($"kies een jaar uit {years[0]}\u2013{years[^1]} waarover een cijfer is", $"choose a year within {years[0]}\u2013{years[^1]} that has a figure");
    }
}
