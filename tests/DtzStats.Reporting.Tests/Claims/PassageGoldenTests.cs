using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Tests.Claims;

/// <summary>All passages of the illustrative data, as a reader gets them.</summary>
public sealed class PassageGoldenTests
{
    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void Passages_OfIllustrativeData_AreAsApproved(Language language, string name) =>
        Golden.Check(Repository.PathOf("tests", "DtzStats.Reporting.Tests", "Claims", $"Passages.{name}.golden.txt"), Text(language));

    [Fact]
    public void Passages_InATurkishCulture_AreTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Text(Language.Dutch);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, Text(Language.Dutch));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(Language language)
    {
        var (request, words) = (IllustrativeData.Request(language), new Words(language));
        var total = request.Codelists.Sbi.Total;
        var (jobs, establishments) = (
            request.View.SeriesOf(StateOfTheRegion.MeasureOf(request, "jobs"), request.Region, total),
            request.View.SeriesOf(StateOfTheRegion.MeasureOf(request, "establishments"), request.Region, total));
        var told = new List<(string Heading, Passage Passage)>
        {
            ("headline", HeadlinePassage.Of(jobs, establishments, request.Since, request.Year, words)),
            ("region", RegionPassage.Of(request, words)),
        };
        told.AddRange(jobs.Members.Select(m => (m.Name.Dutch, MunicipalityPassage.Of(request, m, request.Region, words))));
        told.AddRange(request.View.SectionsOf("jobs").Select(s => (s.Code, SectorPassage.Of(request, s, words))));
        told.AddRange(request.Codelists.SectorGroups.Select(g => (g.Code, SectorPassage.Of(request, g, words))));
        return string.Concat(told.Select(t => $"{t.Heading}\n{string.Concat(t.Passage.Sentences.Select(s => $"  {s.Text}\n"))}"));
    }
}
