using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Charts.Descriptions;

/// <summary>The largest part of each whole, but for what is left.</summary>
internal static class StackedBarDescription
{
    internal static string Of(StackedBarChartSpec spec)
    {
        var words = new Words(spec.Language);
        return Spoken.Joined(
        [
            words.Say(
                $"Gestapelde staafgrafiek: {Spoken.Inside(spec.ValueAxis)}, een staaf per {Spoken.Inside(spec.CategoryAxis)}.",
                $"Stacked bar chart: {Spoken.Inside(spec.ValueAxis)}, a bar for each {Spoken.Inside(spec.CategoryAxis)}."),
            .. spec.Bars.Select(b => Largest(spec, b, words)),
            Spoken.Lacking([.. spec.Values()], spec.Language),
        ]);
    }

    private static string Largest(StackedBarChartSpec spec, StackedBar bar, Words words)
    {
        var known = bar.Shares.Zip(spec.Parts).Where(s => s.First.Value is not null && !s.Second.IsRest).ToList();
        if (known.Count == 0)
            return words.Say($"{bar.Name}: geen cijfers.", $"{bar.Name}: no figures.");
        var (share, part) = known.MaxBy(s => s.First.Value);
        var text = share.Spoken(NumberKind.Share, spec.Language);
        return words.Say($"{bar.Name}: het grootste genoemde deel is {part.Name}, {text}.", $"{bar.Name}: the largest named part is {part.Name}, {text}.");
    }
}
