using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims;

/// <summary>
/// Whatever the figures, no sentence is false of the printed ones. The truth is derived anew here, from the observations and
/// the words alone, without any of the code that made the sentence.
/// </summary>
public sealed partial class AnyClaimTests
{
    private const int Years = 7;

    private static readonly string[] Kinds = ["added", "after", "beside", "contribution", "equal", "heading", "largest", "only", "opposite", "percent", "place", "rank", "record", "streak"];

    private static readonly string[] Regions = ["GM0114", "GM0118", "GM0160"];

    private static readonly Gen<decimal?[]> Values = Gen.OneOf(
        Gen.Int[-2, 60].Array[Years].Select(v => Array.ConvertAll(v, x => x < 0 ? (decimal?)null : x)),
        Gen.Int[9_900, 10_100].Array[Years].Select(v => Array.ConvertAll(v, x => (decimal?)x)),
        Gen.Select(Gen.Int[-400, 400], Gen.Int[0, 60].Array[Years]).Select((slope, noise) => noise.Select((n, i) => (decimal?)(20_000 + (slope * i) + n)).ToArray()));

    private static readonly Gen<DatasetView> Views = Gen.Select(Values.Array[6], Gen.Int[2010, 2022], Gen.Int[2016, 2024], (values, broken, provisional) =>
    {
        var lines = Regions.SelectMany((r, i) => new[] { Line(r, "C", values[2 * i]), Line(r, "Q", values[(2 * i) + 1]) });
        Observation Provisional(Observation o) => o with { Status = o.Value is not null && o.Period.Year >= provisional ? ObservationStatus.Provisional : o.Status };
        return View(broken > FirstYear ? [new SeriesBreak(broken, [], [], new("anders", "otherwise"))] : [], [.. lines.Select(l => Array.ConvertAll(l, Provisional))]);
    });

    /// <summary>What was proven, so that no proof is skipped unseen.</summary>
    private readonly ConcurrentDictionary<string, int> _proven = new();

    [Fact]
    public void Sentences_OfAnyFigures_AreTrueAsPrinted()
    {
        // Until each kind of sentence was met: some come once in a few hundred times.
        for (var rounds = 0; rounds < 20 && _proven.Count < Kinds.Length; rounds++)
            Views.Sample(ProveAll, iter: 300);
        Assert.Equal(Kinds, _proven.Keys.Order(StringComparer.Ordinal));
    }

    private void ProveAll(DatasetView view)
    {
        var request = new EditionRequest(Codelists.Regions.Techzone, view, [], [], Codelists, Year(2016), Year(2022), Language.Dutch);
        var passages = Regions.Select(r => (Region: r, Category: "A-U", Passage: MunicipalityPassage.Of(request, Codelists.Regions[r], request.Region, Dutch)))
            .Append(("DTZ", "A-U", RegionPassage.Of(request, Dutch))).Append(("DTZ", "C", SectorPassage.Of(request, Codelists.Sbi["C"], Dutch)));
        foreach (var (region, category, passage) in passages)
            foreach (var (i, sentence) in passage.Sentences.Index())
            {
                if (sentence.Numbers.Any() || YearText().IsMatch(sentence.Text))
                    Prove(sentence, view, region, category);
                var before = passage.Sentences.Take(i).LastOrDefault(s => s.Numbers.Any()) ?? sentence;
                if (before.Numbers.Any())
                    ProveAmong(sentence, before, view);
            }

        foreach (var region in Regions)
            ProveHeading(ChartMessage.LineOf(request, Of(view, region)), view, region);
    }

    private void ProveHeading(ChartSpec chart, DatasetView view, string region)
    {
        var (first, last) = (Sum(view, region, "A-U", 2016), Sum(view, region, "A-U", 2022));
        if (Seen("heading", Heading().Match(chart.Title)) is { Success: true } heading)
        {
            var sign = heading.Groups[2].Value == "meer" ? 1 : -1;
            Assert.Equal(last - first, sign * Number(heading.Groups[1].Value));
            Assert.Equal(Rounded(100 * (last!.Value - first!.Value) / first.Value, 1), sign * Number(heading.Groups[3].Value));
        }
        else if (AsMany().Match(chart.Title) is { Success: true } asMany)
        {
            Assert.Equal(last, Number(asMany.Groups[1].Value));
            Assert.True(asMany.Groups[2].Length == 0 ? last == first : last != first && Math.Abs(Rounded(100 * (last!.Value - first!.Value) / first.Value, 1)) < 0.5m, chart.Title);
        }
        else
        {
            Assert.StartsWith("Banen in ", chart.Title, StringComparison.Ordinal);
        }
    }

    /// <summary>A sentence without a number, as one was told before, is about what the passage is about.</summary>
    private void Prove(Sentence sentence, DatasetView view, string ofPassage, string categoryOfPassage)
    {
        var text = sentence.Text;
        Assert.All(sentence.Numbers, n => Assert.NotEmpty(n.Lines));
        List<NumberKey> keys = sentence.Numbers.Any() ? [.. sentence.Numbers.Select(n => n.Key)] : [new("jobs", ofPassage, categoryOfPassage, Year(Compared(text)), Year(2022))];
        var (region, category, from, to) = (keys[0].Region, keys[0].Category, keys.Min(k => k.From.Year), keys.Max(k => k.To.Year));
        Assert.DoesNotContain(view.Source.Breaks, b => from < b.Year && b.Year <= to);
        decimal? At(int year) => Sum(view, region, category, year);
        decimal Growth(int year) => Rounded(100 * (At(year)!.Value - At(year - 1)!.Value) / At(year - 1)!.Value, 1);
        var provisional = Enumerable.Range(from, to - from + 1).Any(y => (y == from || y == to) && IsProvisional(view, region, category, y));
        Assert.True(!provisional || text.Contains("voorlopige cijfers", StringComparison.Ordinal), text);

        if (Seen("percent", Percent().Match(text)) is { Success: true } said && text.StartsWith("Het aantal", StringComparison.Ordinal) && text.Contains(" in 2022", StringComparison.Ordinal))
            Assert.True(Number(said.Groups[2].Value) == (said.Groups[1].Value == "groeide" ? 1 : -1) * Growth(2022), text);
        if (Seen("largest", Since().Match(text)) is { Success: true } largest)
        {
            var (sign, first) = (largest.Groups[1].Value == "groei" ? 1 : -1, int.Parse(largest.Groups[2].Value, CultureInfo.InvariantCulture));
            Assert.All(Enumerable.Range(first + 1, 2022 - first - 1), y => Assert.True(sign * Growth(y) < sign * Growth(2022), text));
            Assert.True(sign * Growth(first) >= sign * Growth(2022), text);
        }

        if (Seen("streak", Streak().Match(text)) is { Success: true } streak)
            Assert.All(Enumerable.Range(from + 1, 2022 - from), y => Assert.True(streak.Groups[1].Value == "groeide" ? At(y) > At(y - 1) : At(y) < At(y - 1), text));
        if (Seen("equal", Equal().Match(text)) is { Success: true } equal)
            Assert.True(equal.Groups[1].Length == 0 ? At(2022) == At(Compared(text)) : At(2022) != At(Compared(text)) && Math.Abs(Rounded(100 * (At(2022)!.Value - At(Compared(text))!.Value) / At(Compared(text))!.Value, 1)) < 0.5m, text);
        if (Seen("record", High().Match(text)).Success)
            Assert.True(Enumerable.Range(Compared(text), 2022 - Compared(text)).All(y => At(y) < At(2022)), text);
        if (Seen("added", Added().Match(text)) is { Success: true } added)
            Assert.True(Number(added.Groups[2].Value) == (added.Groups[1].Value == "kwamen" ? 1 : -1) * (At(2022) - At(2016)), text);
        if (Seen("beside", Beside().Match(text)) is { Success: true } beside)
        {
            var (own, other) = (Number(beside.Groups[2].Value), Number(beside.Groups[3].Value));
            Assert.True(beside.Groups[1].Value == "minder sterk" ? own < other : own > other, text);
            decimal Over(string r) => Math.Abs(Rounded(100 * (Sum(view, r, category, 2022)!.Value - Sum(view, r, category, 2016)!.Value) / Sum(view, r, category, 2016)!.Value, 1));
            Assert.Equal((Over(region), Over("DTZ")), (own, other));
        }
    }

    /// <summary>What is said of a region among others; it may lean on the sentence before.</summary>
    private void ProveAmong(Sentence sentence, Sentence before, DatasetView view)
    {
        var (text, category) = (sentence.Text, before.Numbers.First().Key.Category);
        decimal Change(string r) => Sum(view, r, category, 2022)!.Value - Sum(view, r, category, 2016)!.Value;
        decimal Growth(string r) => Rounded(100 * Change(r) / Sum(view, r, category, 2016)!.Value, 1);
        string[] Others(string r) => [.. Regions.Where(o => o != r)];
        if (Seen("rank", Rank().Match(text)) is { Success: true } rank)
        {
            var (grew, most, own) = (rank.Groups[1].Value == "groeide", rank.Groups[3].Value == "sterkst", CodeOf(rank.Groups[2].Value));
            Assert.True(grew ? Growth(own) > 0 : Growth(own) < 0, text);
            Assert.All(Others(own), o => Assert.True(grew == most ? Growth(o) < Growth(own) : Growth(o) > Growth(own), text));
            Assert.True(Others(own).Any(o => grew ? Change(o) > 0 : Change(o) < 0), text);
        }

        if (Seen("only", Only().Match(text)) is { Success: true } only)
        {
            var (own, grew) = (CodeOf(only.Groups[1].Length > 0 ? only.Groups[1].Value : only.Groups[4].Value), only.Groups[2].Value == "groeide" || only.Groups[3].Value == "groeide");
            Assert.True(grew ? Growth(own) > 0 : Growth(own) < 0, text);
            Assert.All(Others(own), o => Assert.True(grew ? Change(o) <= 0 : Change(o) >= 0, text));
        }

        if (Seen("place", Place().Match(text)) is { Success: true } place)
            Assert.Equal(Array.IndexOf(["bovenaan", "op de tweede plaats", "onderaan"], place.Groups[2].Value), Others(CodeOf(place.Groups[1].Value)).Count(o => Growth(o) > Growth(CodeOf(place.Groups[1].Value))));
        if (Seen("after", AfterGrowth().Match(text)) is { Success: true } after)
        {
            var (own, sign) = (Growth(before.Numbers.First().Key.Region), after.Groups[1].Value == "groei" ? 1 : -1);
            Assert.Equal(Growth("DTZ"), sign * Number(after.Groups[3].Value));
            Assert.True(after.Groups[2].Value == "sterker" ? sign * own > sign * Growth("DTZ") : sign * own < sign * Growth("DTZ"), text);
        }

        if (Seen("opposite", Opposite().Match(text)) is { Success: true } opposite)
        {
            var sign = opposite.Groups[1].Value == "groeide" ? 1 : -1;
            Assert.Equal(Growth("DTZ"), sign * Number(opposite.Groups[2].Value));
            Assert.True(sign * Growth(before.Numbers.First().Key.Region) < 0, text);
        }

        if (Seen("contribution", Contribution().Match(text)) is { Success: true } part)
        {
            var (own, sign) = (part.Groups[2].Value.Length > 0 ? part.Groups[2].Value : part.Groups[3].Value, part.Groups[1].Value == "groei" ? 1 : -1);
            category = sentence.Numbers.First().Key.Category;
            Assert.All(Others(CodeOf(own)), o => Assert.True(sign * Change(o) >= 0 && sign * Change(o) < sign * Change(CodeOf(own)), text));
        }
    }

    private static string CodeOf(string name) => Regions.Single(r => Codelists.Regions[r].Name.Dutch == name);

    private Match Seen(string what, Match match)
    {
        if (match.Success)
            _proven.AddOrUpdate(what, 1, (_, n) => n + 1);
        return match;
    }

    /// <summary>The first year that a sentence names that is not the last.</summary>
    private static int Compared(string text) =>
        YearText().Matches(text).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).First(y => y != 2022);

    private static decimal? Sum(DatasetView view, string region, string category, int year)
    {
        var cells = Cells(view, region, category, year);
        return cells.Count == (region == "DTZ" ? 3 : 1) * (category == "A-U" ? 2 : 1) && cells.TrueForAll(c => c.Value is not null) ? cells.Sum(c => c.Value) : null;
    }

    private static bool IsProvisional(DatasetView view, string region, string category, int year) =>
        Cells(view, region, category, year).Exists(c => c.Status == ObservationStatus.Provisional);

    private static List<Observation> Cells(DatasetView view, string region, string category, int year) => [.. view.Observations.Where(o =>
        (region == "DTZ" || o.Region == region) && (category == "A-U" || o.Category == category) && o.Period.Year == year)];

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static decimal Number(string text) =>
        decimal.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex("(groeide|daalde) in 2022(?: licht,| sterk,)? met ([0-9.,]+)%")]
    private static partial Regex Percent();

    [GeneratedRegex("de grootste (groei|daling) sinds ([0-9]{4})")]
    private static partial Regex Since();

    [GeneratedRegex("(groeide|daalde) (?:in 2022 voor het [a-z]+ jaar op rij|elk jaar sinds|tussen [0-9]{4} en 2022 elk jaar)")]
    private static partial Regex Streak();

    [GeneratedRegex("(kwamen|verdwenen) er [^0-9]*? ([0-9.]+) banen")]
    private static partial Regex Added();

    [GeneratedRegex("tussen 2016 en 2022 (sterker|minder sterk) dan in de Dutch TechZone: ([0-9.,]+)% tegen ([0-9.,]+)%")]
    private static partial Regex Beside();

    [GeneratedRegex("(groeide|daalde) het aantal banen in ([A-Z][a-z]+)(?: sinds 2016)? het (sterkst|minst)")]
    private static partial Regex Rank();

    [GeneratedRegex("staat ([A-Z][a-z]+) (?:naar groei van het aantal banen )?(bovenaan|onderaan|op de [a-z]+ plaats)")]
    private static partial Regex Place();

    [GeneratedRegex(@"^Die (groei|daling) is (sterker|minder sterk) dan in de Dutch TechZone \(([0-9.,]+)%\)")]
    private static partial Regex AfterGrowth();

    [GeneratedRegex("^Het aantal banen in de Dutch TechZone (groeide|daalde) in dezelfde periode juist, met ([0-9.,]+)%")]
    private static partial Regex Opposite();

    [GeneratedRegex("^(?=.*van de (groei|daling) van het aantal)(?:([A-Z][a-z]+) (?:nam|droeg)|.*voor rekening van ([A-Z][a-z]+):)", RegexOptions.IgnoreCase)]
    private static partial Regex Contribution();

    [GeneratedRegex(@"^[A-Z][a-z]+: ([0-9.]+) banen (meer|minder) dan in 2016 \(([0-9.,]+)%\)")]
    private static partial Regex Heading();

    [GeneratedRegex("(vrijwel )?gelijk(?: aan dat|;|\\.)|zijn er (?:in 2022 )?evenveel (?:banen )?als")]
    private static partial Regex Equal();

    [GeneratedRegex(@"^[A-Z][a-z]+: ([0-9.]+) banen, (vrijwel )?evenveel als in 2016")]
    private static partial Regex AsMany();

    [GeneratedRegex("([A-Z][a-z]+) is de enige gemeente in de Dutch TechZone waar het aantal banen (?:sinds 2016 )?(groeide|daalde)|(groeide|daalde) het aantal banen alleen in ([A-Z][a-z]+):")]
    private static partial Regex Only();

    [GeneratedRegex("niet eerder zo hoog")]
    private static partial Regex High();

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex YearText();
}
