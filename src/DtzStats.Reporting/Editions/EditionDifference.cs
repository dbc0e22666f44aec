using System.Text.Json;

namespace DtzStats.Reporting.Editions;

/// <summary>What two editions show or say differently.</summary>
/// <param name="Place">The section it stands in; "" for the headline.</param>
/// <param name="Chart">Name of the chart; null for a sentence.</param>
/// <param name="Before">The sentence, or the title of the chart; null where the earlier edition does not have it.</param>
/// <param name="After">The same of the later edition.</param>
public sealed record EditionDifference(string Place, string? Chart, string? Before, string? After)
{
    /// <summary>Charts that are drawn otherwise, and sentences that come or go, in the order of the later edition and then of the earlier one.</summary>
    public static IReadOnlyList<EditionDifference> Between(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. Sentences(before, after), .. Charts(before, after)];
    }

    private static IEnumerable<EditionDifference> Sentences(Edition before, Edition after)
    {
        var (old, now) = (SentencesOf(before).ToList(), SentencesOf(after).ToList());
        foreach (var (place, text) in now.Except(old))
            yield return new EditionDifference(place, null, null, text);
        foreach (var (place, text) in old.Except(now))
            yield return new EditionDifference(place, null, text, null);
    }

    private static IEnumerable<EditionDifference> Charts(Edition before, Edition after)
    {
        var (old, now) = (ChartsOf(before), ChartsOf(after));
        foreach (var key in now.Keys.Concat(old.Keys.Except(now.Keys)))
            if (old.GetValueOrDefault(key) is var was && now.GetValueOrDefault(key) is var becomes && Content(was) != Content(becomes))
                yield return new EditionDifference(key.Place, key.Name, was?.Spec.Title, becomes?.Spec.Title);
    }

    private static string Content(EditionChart? chart) => chart is null ? "" : JsonSerializer.Serialize(chart.Spec, chart.Spec.GetType());

    private static IEnumerable<(string Place, string Text)> SentencesOf(Edition edition) =>
        edition.AllSections.SelectMany(s => s.Passages.SelectMany(p => p.Sentences).Select(p => (s.Name, p.Text)))
            .Concat(edition.Headline.Passage.Sentences.Select(s => ("", s.Text)));

    private static Dictionary<(string Place, string Name), EditionChart> ChartsOf(Edition edition) =>
        edition.AllSections.SelectMany(s => s.Charts.Select(c => (Key: (s.Name, c.Name), Chart: c))).ToDictionary(c => c.Key, c => c.Chart);
}
