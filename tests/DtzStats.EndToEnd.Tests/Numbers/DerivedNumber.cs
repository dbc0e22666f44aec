using System.Globalization;
using System.Text.RegularExpressions;

namespace DtzStats.EndToEnd.Tests.Numbers;

/// <summary>A number in a sentence, derived anew from what the account of numbers says that it is.</summary>
/// <param name="Value">With its sign, which in a sentence is said in words.</param>
/// <param name="Form">As <see cref="Written"/> has it.</param>
internal sealed record DerivedNumber(decimal Value, string Form)
{
    private static readonly string[] Change = ["jobs", "banen", "establishments", "vestigingen"];

    /// <summary>Whether it is a change or a difference, so that the sentence says which way.</summary>
    internal bool HasDirection => Form is "d" or "+%" or "points";

    /// <param name="row">The row of the account: number, text, region and sector, years, computation.</param>
    /// <exception cref="InvalidOperationException">The computation is none that the tests know.</exception>
    internal static DerivedNumber Of(IReadOnlyList<string> row, SourceFigures figures)
    {
        var (region, category) = Subject(row[2]);
        var years = Regex.Matches(row[3], @"\d{4}").Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        var (from, to) = (years[0], years[^1]);
        var measure = row[4].Contains("banen", StringComparison.Ordinal) || row[4].Contains("jobs", StringComparison.Ordinal) ? "jobs" : "establishments";
        decimal At(int year, string where, string what) => figures.At(measure, where, what, year);
        decimal Own(int year) => At(year, region, category);
        decimal Share(int year, string where) => 100 * figures.Jobs(where, category, year) / figures.Jobs(where, SourceFigures.Total, year);
        var kind = Regex.Replace(row[4], @"\b(19|20)\d\d\b", "").Trim();
        return kind switch
        {
            _ when Change.Contains(kind) => new(Own(to), "n"),
            _ when Change.Any(m => kind == $"{m}  - {m}") => new(Own(to) - Own(from), "d"),
            _ when kind.StartsWith("100 (", StringComparison.Ordinal) => new(100 * (Own(to) - Own(from)) / Own(from), "+%"),
            _ when kind.EndsWith("A-U", StringComparison.Ordinal) => new(Share(to, region), "%"),
            "aandeel  - aandeel" or "share  - share" => new(Share(to, region) - Share(from, region), "points"),
            "aandeel in het gebied / aandeel in het vergelijkingsgebied" or "share in the region / share in the region it is compared with"
                => new(Share(to, region) / Share(to, SourceFigures.Region), "i"),
            "100 eigen verandering / verandering van het geheel" or "100 own change / change of the whole"
                => new(100 * Changed(figures, region, category, from, to) / Changed(figures, SourceFigures.Region, category, from, to), "%"),
            "helling van Theil-Sen" or "slope of Theil-Sen" => new(Slope([.. Enumerable.Range(from, to - from + 1).Select(y => figures.Jobs(region, category, y))]), "d"),
            "shift-share (Dunn): verschil" or "shift-share (Dunn): shift" => new(Shift(figures, region, SourceFigures.Total, from, to), "d"),
            "shift-share (Dunn): eigen ontwikkeling" or "shift-share (Dunn): regional part"
                => new(SourceFigures.Shown.Append(SourceFigures.Withheld).Sum(s => Shift(figures, region, s, from, to)), "d"),
            _ => throw new InvalidOperationException($"The tests know no computation \"{row[4]}\"."),
        };
    }

    /// <summary>Whether a text says this number, rounded down or up where a word says so.</summary>
    internal bool Says(string text, string language)
    {
        var words = text.Split(' ');
        if (words.Length == 1)
            return text == Written.Of(Math.Abs(Value), Form switch { "+%" => "%", "points" => "i", "d" => "n", _ => Form }, language);
        if (words[0] is "ongeveer" or "about")
            return Form == "d" && words[1] == Written.Of(10 * Math.Round(Math.Abs(Value) / 10, MidpointRounding.AwayFromZero), "n", language) && Value % 10 != 0;
        var step = Value < 100_000 ? 100 : 1000;
        var steps = words[0] switch
        {
            "ruim" or "over" => Math.Floor(Value / step),
            "bijna" or "almost" => Math.Ceiling(Value / step),
            _ => -1,
        };
        return Form == "n" && words[1] == Written.Of(step * steps, "n", language) && step * steps != Value;
    }

    private static (string Region, string Category) Subject(string text)
    {
        var names = text.Split(", ", 2);
        var region = names[0] == "Dutch TechZone" ? SourceFigures.Region : SourceFigures.Members.Single(m => SourceFigures.Lists.Regions[m].Name.Dutch == names[0]);
        return (region, names.Length == 1 ? SourceFigures.Total : SourceFigures.Shown.Single(s => SourceFigures.Lists.Sbi.Find(s)!.Name is var name && (name.Dutch == names[1] || name.English == names[1])));
    }

    private static decimal Changed(SourceFigures figures, string region, string category, int from, int to) =>
        figures.Jobs(region, category, to) - figures.Jobs(region, category, from);

    /// <summary>What there is beyond the growth that the sector has in the whole region.</summary>
    private static decimal Shift(SourceFigures figures, string region, string category, int from, int to) =>
        figures.Jobs(region, category, to) - (figures.Jobs(region, category, from) * figures.Jobs(SourceFigures.Region, category, to) / figures.Jobs(SourceFigures.Region, category, from));

    private static decimal Slope(List<decimal> values)
    {
        List<decimal> slopes = [.. values.SelectMany((a, i) => values.Skip(i + 1).Select((b, n) => (b - a) / (n + 1))).Order()];
        return slopes.Count % 2 == 1 ? slopes[slopes.Count / 2] : (slopes[(slopes.Count / 2) - 1] + slopes[slopes.Count / 2]) / 2;
    }
}
