using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Templates;
using DtzStats.Reporting.Editions;
using static DtzStats.Reporting.Tests.Claims.ClaimSample;

namespace DtzStats.Reporting.Tests.Claims.Templates;

public sealed class TemplateResolverTests
{
    private static readonly DatasetView Figures = View(
        Line("GM0114", "A-U", 43_500, 43_000, 43_900), Line("GM0114", "C", 8000, 8000, 8400), Line("GM0118", "A-U", 20_000, 20_100, null),
        Line("NL01", "A-U", 9_000_000, 9_100_000, 9_200_000), Line("NL01", "C", 800_000, 800_000, 800_000));

    private static ResolvedTemplate Resolve(string text, Language language = Language.Dutch) =>
        new TemplateResolver(new EditionRequest(Codelists.Regions.Techzone, Figures, [], [], Codelists, Year(2016), Year(2018), language)).Resolve(text);

    private static string Text(ResolvedTemplate resolved) => string.Concat(resolved.Runs.Select(r => r.Text));

    [Fact]
    public void Figure_IsFormattedAsInTheReport_AndLinked()
    {
        var resolved = Resolve("In Emmen werkten er {{figure jobs GM0114 A-U 2018}} mensen.");
        Assert.Empty(resolved.Faults);
        Assert.Equal("In Emmen werkten er 43.900 mensen.", Text(resolved));
        Assert.Equal(4, resolved.Runs.OfType<CitedNumber>().Single().Lines.Single().Line);
    }

    [Fact]
    public void Figure_InEnglish_HasAComma() => Assert.Equal("43,900", Text(Resolve("{{figure jobs Emmen A-U 2018}}", Language.English)));

    [Theory]
    [InlineData("{{claim growth jobs GM0114 2016 2018}}", "0,9%")]
    [InlineData("{{claim change jobs Emmen 2016 2018}}", "400 banen")]
    [InlineData("{{claim level jobs \"Emmen\" C 2018}}", "8.400")]
    [InlineData("{{claim share jobs Emmen C 2016 2018}}", "19,1%")]
    [InlineData("{{claim outpaces jobs Emmen Nederland 2016 2018}}", "minder sterk dan in Nederland")]
    [InlineData("{{claim specialisation jobs Emmen Nederland C 2016 2018}}", "2,2 keer zo groot")]
    [InlineData("{{ claim  count jobs Emmen 2018 }}", "43.900")]
    public void Claim_IsTold(string text, string expected)
    {
        var resolved = Resolve(text);
        Assert.Empty(resolved.Faults);
        Assert.Contains(expected, Text(resolved), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{figure jobz Emmen A-U 2018}}", "onbekende grootheid \"jobz\"", "bedoelt u \"jobs\"?")]
    [InlineData("{{figure jobs Emen A-U 2018}}", "\"Emen\"", "bedoelt u \"Emmen\"?")]
    [InlineData("{{figure jobs Emmen Industri 2018}}", "\"Industri\"", "bedoelt u \"Industrie\"?")]
    [InlineData("{{figure jobs Emmen A-U 18}}", "onbekend jaar \"18\"", "figure MEASURE REGION INDUSTRY YEAR")]
    [InlineData("{{figure jobs Emmen A-U}}", "er ontbreekt een jaar", "figure MEASURE REGION INDUSTRY YEAR")]
    [InlineData("{{figure jobs Emmen A-U 2018 2019}}", "\"2019\" is te veel", "figure MEASURE REGION INDUSTRY YEAR")]
    [InlineData("{{figure jobs Hoogeveen A-U 2018}}", "over 2018 is er geen cijfer: de bron geeft geen cijfer", "2016\u20132017")]
    [InlineData("{{figure establishments Emmen A-U 2018}}", "over 2018 is er geen cijfer", "geen enkel jaar")]
    [InlineData("{{claim grwth jobs Emmen 2016 2018}}", "onbekende bewering \"grwth\"", "bedoelt u \"growth\"?")]
    [InlineData("{{claim}}", "onbekende bewering \"\"", "kies uit average-size")]
    [InlineData("{{claim growth jobs Emmen 2018 2016}}", "2018 ligt niet voor 2016", "claim growth MEASURE REGION [INDUSTRY] FROM TO")]
    [InlineData("{{claim nearly-equal jobs Emmen 2016 2018}}", "klopt niet met de cijfers", "laat haar weg")]
    [InlineData("{{claim streak jobs Emmen 2018}}", "zijn de cijfers er niet", "kies jaren")]
    [InlineData("{{figuur jobs}}", "\"figuur jobs\" is geen verwijzing", "schrijf {{figure")]
    [InlineData("{{figure jobs", "een verwijzing zonder einde", "}}")]
    public void Fault_SaysWhatAndHowToMend(string text, string what, string mend)
    {
        var fault = Assert.Single(Resolve($"Eerste regel.\nDaar: {text}\nLaatste regel.").Faults);
        Assert.Equal((2, 7), (fault.Line, fault.Column));
        Assert.Contains(what, fault.What.Dutch, StringComparison.Ordinal);
        Assert.Contains(mend, fault.Mend.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OfAllReferences_AreToldInTheirOrder() =>
        Assert.Equal([(1, 1), (1, 9), (2, 1)], Resolve("{{x y}} {{claim}} \n{{figure jobs").Faults.Select(f => (f.Line, f.Column)));

    [Fact]
    public void Text_WithoutReferences_IsAsItWas() => Assert.Equal("Een { accolade } en niets.", Text(Resolve("Een { accolade } en niets.")));
}
