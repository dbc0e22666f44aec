using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Tests.Claims;

namespace DtzStats.Reporting.Tests.Editions;

/// <summary>All words and figures of an edition, as a reader gets them.</summary>
public sealed class EditionGoldenTests
{
    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void Build_IllustrativeDataAsPublished_IsAsApproved(Language language, string name) =>
        Check($"Illustrative.{name}", IllustrativeData.Published(language));

    [Fact]
    public void Build_OneMunicipalityAsPublished_IsAsApproved()
    {
        var request = IllustrativeData.Published(Language.Dutch);
        Check("Emmen.nl", request with { Region = request.Codelists.Regions["GM0114"] });
    }

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void Build_WithWiderRegionsAndDivisions_IsAsApproved(Language language, string name) =>
        Check($"Wide.{name}", WideSample.Request(language: language));

    private static void Check(string name, EditionRequest request)
    {
        var edition = StateOfTheRegion.Build(request);
        var told = edition with { Sections = [.. edition.Sections.Where(s => s.Name != CitationSection.Name)] };
        Golden.Check(Repository.PathOf("tests", "DtzStats.Reporting.Tests", "Editions", "Golden", $"{name}.golden.txt"), EditionText.Of(told));
    }
}
