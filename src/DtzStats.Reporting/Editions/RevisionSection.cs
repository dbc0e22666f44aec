using DtzStats.Core.Analysis;
using DtzStats.Core.Observations;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>What a source says otherwise than in the last edition: the figures that a reader finds changed.</summary>
internal static class RevisionSection
{
    internal const string Name = "herzieningen";

    /// <summary>So many are shown; of more, how many there are.</summary>
    private const int Shown = 20;

    /// <summary>None where it is not known what was revised.</summary>
    internal static IEnumerable<EditionSection> Build(EditionRequest request, Words words)
    {
        if (request.Revisions is not { } revisions)
            return [];
        var revised = Of(revisions, request);
        var mark = revised.Exists(d => d.Subject.Source.Dataset == request.View.Source.Dataset) ? StateOfTheRegion.MarkOf(request.View, words) : null;
        return
        [
            new EditionSection(
                Name,
                words.Say("Herziene cijfers", "Revised figures"),
                mark,
                [Passage.Of(Told(revisions.Previous, revised.Count, request, words))],
                [],
                revised.Count == 0 ? [] : [Table(revisions.Previous!, revised, mark, request, words)]),
        ];
    }

    /// <summary>
    /// Those on the region of which readers see another value, by their effect: jobs first, then what else is counted. A value that
    /// became final without changing is none; nor is what was and is withheld.
    /// </summary>
    private static List<FigureDifference> Of(RevisionsSince revisions, EditionRequest request)
    {
        var regions = request.Codelists.Regions.MembersOf(request.Region).Select(r => r.Code).Append(request.Region.Code).ToHashSet();
        var datasets = request.Others.Prepend(request.View).Select(v => v.Source.Dataset).ToHashSet();
        return [.. revisions.Differences
            .Where(d => d.Cause == DifferenceCause.Revision && d.Before?.Value != d.After?.Value)
            .Where(d => regions.Contains(d.Subject.Region) && datasets.Contains(d.Subject.Source.Dataset))
            .OrderBy(d => d.Subject.Measure != "jobs").ThenByDescending(d => Math.Abs(ChangeOf(d).Value ?? 0))];
    }

    private static string Told(Release? previous, int count, EditionRequest request, Words words) => (previous, count) switch
    {
        (null, _) when request.Release.Release is null => words.Say("Er is nog geen publicatie waarmee deze cijfers te vergelijken zijn.", "There is no release yet to compare these figures with."),
        (null, _) => words.Say("Dit is de eerste publicatie: er is nog niets herzien.", "This is the first release: nothing has been revised yet."),
        (_, 0) => words.Say($"Sinds publicatie {previous.Name} is geen cijfer over dit gebied herzien.", $"Since release {previous.Name} no figure on this region was revised."),
        (_, 1) => words.Say($"Sinds publicatie {previous.Name} is één cijfer over dit gebied herzien.", $"Since release {previous.Name} one figure on this region was revised."),
        _ => words.Say(
            $"Sinds publicatie {previous.Name} zijn {NumberText.Value(count, words.Language)} cijfers over dit gebied herzien{(count > Shown ? $"; de tabel heeft de {Shown} grootste" : "")}.",
            $"Since release {previous.Name} {NumberText.Value(count, words.Language)} figures on this region were revised{(count > Shown ? $"; the table has the {Shown} largest" : "")}."),
    };

    private static TableSpec Table(Release previous, IReadOnlyList<FigureDifference> revised, string? mark, EditionRequest request, Words words) => new(
        Name,
        words.Say($"Cijfers die sinds publicatie {previous.Name} zijn herzien", $"Figures that were revised since release {previous.Name}"),
        words.Say(
            $"Bron: {string.Join(", ", Sources(revised, request, words))}; publicatie {previous.Name}; {ReleaseText.Line(request.Release).Dutch}",
            $"Source: {string.Join(", ", Sources(revised, request, words))}; release {previous.Name}; {ReleaseText.Line(request.Release).English}"),
        mark,
        [
            new(words.Say("Gebied", "Region"), NumberKind.Text),
            new(words.Say("Sector", "Industry"), NumberKind.Text),
            new(words.Say("Wat is geteld", "What was counted"), NumberKind.Text),
            new(words.Say("Jaar", "Year"), NumberKind.Text),
            new(words.Say("Was", "Was"), NumberKind.Count),
            new(words.Say("Is nu", "Is now"), NumberKind.Count),
            new(words.Say("Verandering", "Change"), NumberKind.Change),
        ],
        [.. revised.Take(Shown).Select(d => Row(d, request, words))]);

    private static IEnumerable<string> Sources(IReadOnlyList<FigureDifference> revised, EditionRequest request, Words words) =>
        request.Others.Prepend(request.View).Where(v => revised.Any(d => d.Subject.Source.Dataset == v.Source.Dataset)).Select(v => words.Say(v.Source.Title));

    private static TableRow Row(FigureDifference difference, EditionRequest request, Words words)
    {
        var subject = difference.Subject;
        return new TableRow(
        [
            TableCell.Of(words.Say(request.Codelists.Regions[subject.Region].Name)),
            TableCell.Of(request.Codelists.Sbi.Find(subject.Category) is { } category ? words.Say(category.Name) : subject.Category),
            TableCell.Of(request.Codelists.Measures.Find(subject.Measure) is { } measure ? words.Say(measure.Name) : subject.Measure),
            TableCell.Of(subject.Period),
            Cell(difference.Before),
            Cell(difference.After),
            TableCell.Of(ChangeOf(difference)),
        ]);
    }

    private static TableCell Cell(Observation? observation) => TableCell.Of(observation is null ? null : Figure.Of(observation));

    /// <summary>No answer where either has no value, for the reason that it has none.</summary>
    private static Answer ChangeOf(FigureDifference difference) => (AnswerOf(difference.Before), AnswerOf(difference.After)) switch
    {
        ({ Value: { } before }, { Value: { } after }) => Change.Difference(before, after),
        ({ Value: null } before, _) => before,
        var (_, after) => after,
    };

    private static Answer AnswerOf(Observation? observation) => observation is null ? Answer.Without(NoAnswer.Missing) : Figure.Of(observation).Answer;
}
