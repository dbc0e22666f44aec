using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Tests.Editions;

public sealed class RevisionSectionTests
{
    private static readonly Release Previous = new("2024", DateTimeOffset.UnixEpoch, 1, ReleaseRules.Default, new string('a', 64), []);

    private static readonly ReleaseReference Now = ReleaseReference.Of(Previous with { Name = "2025" });

    private static Observation At(decimal? value, string region = "GM0114", string measure = "jobs", ObservationStatus status = ObservationStatus.Final) => new(
        measure, region, "C", new Period(2017), value, status, value is null ? Confidentiality.Confidential : Confidentiality.Free, new SourceLine("lisa", "2018", "a.csv", 2));

    private static EditionSection Section(Release? previous, params FigureDifference[] differences) =>
        Section(Language.Dutch, previous, differences);

    private static EditionSection Section(Language language, Release? previous, params FigureDifference[] differences) =>
        RevisionSection.Build(Sample.Request(Sample.View(), language) with { Release = Now, Revisions = new RevisionsSince(previous, differences) }, new Words(language)).Single();

    private static FigureDifference Revised(Observation? before, Observation? after, DifferenceCause cause = DifferenceCause.Revision) => new(before, after, cause);

    private static string[] Rows(EditionSection section) =>
        [.. section.Tables.SelectMany(t => t.Rows.Select(r => string.Join('|', r.Cells.Select((c, i) => c.Formatted(t.Columns[i].Kind, Language.Dutch)))))];

    [Fact]
    public void Build_FirstRelease_SaysSo() => Assert.Equal("Dit is de eerste publicatie: er is nog niets herzien.", Section(null).Paragraphs[0].Text);

    [Fact]
    public void Build_NothingRevised_IsOneSentence()
    {
        var section = Section(Previous);
        Assert.Equal("Sinds publicatie 2024 is geen cijfer over dit gebied herzien.", section.Paragraphs[0].Text);
        Assert.Empty(section.Tables);
    }

    [Fact]
    public void Build_Revised_ComesByItsEffectInJobs()
    {
        var section = Section(
            Previous,
            Revised(At(100), At(110)),
            Revised(At(9000, measure: "establishments"), At(1000, measure: "establishments")),
            Revised(At(100, "GM0118"), At(60, "GM0118")));
        Assert.Equal("Sinds publicatie 2024 zijn 3 cijfers over dit gebied herzien.", section.Paragraphs[0].Text);
        Assert.Equal(
            ["Hoogeveen|Industrie|banen|2017|100|60|−40", "Emmen|Industrie|banen|2017|100|110|+10", "Emmen|Industrie|vestigingen|2017|9.000|1.000|−8.000"],
            Rows(section));
    }

    [Fact]
    public void Build_OtherCausesAndOtherRegions_AreLeftOut() => Assert.Equal(
        "Sinds publicatie 2024 is geen cijfer over dit gebied herzien.",
        Section(Previous, Revised(At(1), At(2), DifferenceCause.Rule), Revised(null, At(2), DifferenceCause.NewYear), Revised(At(1, "GM0999"), At(2, "GM0999"))).Paragraphs[0].Text);

    [Fact]
    public void Build_WithheldInBothOrFinalWithoutChange_IsNoRevision() => Assert.Empty(Section(
        Previous, Revised(At(null), At(null, status: ObservationStatus.Provisional)), Revised(At(5, status: ObservationStatus.Provisional), At(5))).Tables);

    [Fact]
    public void Build_WithheldInOne_ShowsTheReasonAndNoChange() =>
        Assert.Equal(["Emmen|Industrie|banen|2017|100|[c]|[c]"], Rows(Section(Previous, Revised(At(100), At(null)))));

    [Fact]
    public void Build_Many_ShowsTheLargestAndSaysHowMany()
    {
        var section = Section(Language.English, Previous, [.. Enumerable.Range(1, 25).Select(i => Revised(At(1000), At(1000 + i)))]);
        Assert.Equal("Since release 2024 25 figures on this region were revised; the table has the 20 largest.", section.Paragraphs[0].Text);
        Assert.Equal(20, section.Tables[0].Rows.Count);
        Assert.Equal(25, section.Tables[0].Rows[0].Cells[6].Answer!.Value.Value);
    }

    [Fact]
    public void Build_NotKnown_HasNoSection() =>
        Assert.Empty(RevisionSection.Build(Sample.Request(Sample.View()), new Words(Language.Dutch)));
}
