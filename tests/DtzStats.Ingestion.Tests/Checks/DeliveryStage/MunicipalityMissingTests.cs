using DtzStats.Core.Regions;

namespace DtzStats.Ingestion.Tests.Checks.DeliveryStage;

public sealed class MunicipalityMissingTests
{
    private const string Friesland = "PV21";
    private const string NoardeastFryslan = "GM1970";

    [Fact]
    public void Finish_YearInTodaysMunicipalities_FindsNothingMissing() =>
        Assert.DoesNotContain(Sample.Check(FileOf(_ => true)).Findings.Kept, f => f.Code == "municipality-missing");

    [Fact]
    public void Finish_SeveralMissing_TellsThemOnceAYear()
    {
        var finding = Assert.Single(Sample.Check(FileOf(code => code != NoardeastFryslan)).Findings.Kept, f => f.Code == "municipality-missing");
        Assert.Equal(
            "3 gemeenten ontbreken in 2016: Dongeradeel (GM0058), Kollumerland en Nieuwkruisland (GM0079), Ferwerderadiel (GM1722)", finding.Found.Dutch);
        Assert.Equal((null, 2016), (finding.Subject.Region, finding.Subject.Year));
    }

    /// <summary>Figures of 2016 for the municipalities that Friesland has today.</summary>
    private static string FileOf(Func<string, bool> includes) => "gemeentecode;jaar;banen\n" + string.Concat(Sample.Codelists.Regions.All
        .Where(r => r is { Level: RegionLevel.Municipality, Province: Friesland, ValidTo: null } && includes(r.Code))
        .Select(r => $"{r.Code};2016;1000\n"));
}
