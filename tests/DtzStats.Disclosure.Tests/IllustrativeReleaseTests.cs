using System.Globalization;
using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Disclosure;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;

namespace DtzStats.Disclosure.Tests;

/// <summary>What a release of the illustrative dataset withholds, attacked with all that it publishes, compositions of the region included.</summary>
public sealed class IllustrativeReleaseTests
{
    private static readonly DisclosureRules Rules = new() { ProtectsSecondary = true };

    private static readonly WithheldCells Withheld = JointProtection.Of([new ExactDataset(View(), [])], IllustrativeTable.Codelists, ReleaseRules.Default with { Disclosure = Rules })[0].Withheld!;

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Attack_AllYears_RecoversNothing(int roundingBase)
    {
        Assert.Empty(Withheld.Unprotected);
        var hidden = Withheld.Tables["jobs"].Keys.ToHashSet();
        Assert.All(IllustrativeTable.Years, y => Assert.Empty(Attack.Successes(IllustrativeTable.Of(y), Rules, hidden, roundingBase)));
    }

    [Fact]
    public void Withheld_AllYears_LeavesTheTotalsOpen() => Assert.DoesNotContain(Withheld.Tables["jobs"].Keys, k => k.Category == "A-U");

    [Fact]
    public void Attack_WithAnotherDatasetOfTheSameJobs_RecoversNothing()
    {
        var register = View();
        var other = register.Observations.Where(o => o.Measure == "jobs" && o.Region is "GM0114" or "GM0109")
            // Of a third municipality it has the total alone.
            .Concat(register.Observations.Where(o => o.Measure == "jobs" && o.Region == "GM0160").GroupBy(o => o.Period).Select(g => g.First() with { Category = "A-U", Value = g.Sum(o => o.Value) }));
        List<DraftDataset> drafts = [.. JointProtection.Of(
            [new ExactDataset(Official(register.Observations), []), new ExactDataset(Official(other), [])], IllustrativeTable.Codelists, ReleaseRules.Default with { Disclosure = Rules })];
        var (hidden, hiddenThere) = (drafts[0].Withheld!.Tables["jobs"].Keys.ToHashSet(), drafts[1].Withheld!.Tables["jobs"].Keys.ToHashSet());
        Assert.NotEmpty(hiddenThere);
        // Without what it took along, the other would have told these.
        Assert.Subset(hidden, hiddenThere);
        Assert.DoesNotContain(hidden.Except(hiddenThere), k => k.Region is "GM0114" or "GM0109" || (k.Region == "GM0160" && k.Category == "A-U"));
        Assert.All(IllustrativeTable.Years, y => Assert.Empty(Attack.Successes(IllustrativeTable.Of(y), Rules, hidden, 10)));

        DatasetView Official(IEnumerable<Observation> observations) => new(register.Source with { Kind = DatasetKind.Official }, IllustrativeTable.Codelists, [.. observations]);
    }

    private static DatasetView View()
    {
        var folder = Repository.PathOf("data", "sources", "illustratief", "2025");
        var source = SourceJson.Parse(File.ReadAllText(Path.Combine(folder, "source.json")));
        return new DatasetView(source, IllustrativeTable.Codelists, [.. IllustrativeTable.Years.SelectMany(y => Read(Path.Combine(folder, $"illustratief-{y}.csv")))]);
    }

    private static IEnumerable<Observation> Read(string path) => File.ReadAllLines(path).Index().Skip(1).SelectMany(l =>
    {
        var fields = l.Item.Split(';');
        return new[] { ("jobs", fields[4]), ("establishments", fields[5]) }.Select(v => new Observation(
            v.Item1,
            fields[0],
            fields[3],
            new Period(int.Parse(fields[2], CultureInfo.InvariantCulture)),
            decimal.Parse(v.Item2, CultureInfo.InvariantCulture),
            ObservationStatus.Final,
            Confidentiality.Free,
            new SourceLine("illustratief", "2025", Path.GetFileName(path), l.Index + 1)));
    });
}
