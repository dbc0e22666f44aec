using System.Text;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>That the judge of the mutation test sees wrong figures.</summary>
public sealed class FiguresInTextTests
{
    private static readonly FiguresInText Text = new(Encoding.UTF8.GetBytes("gemeente;jaar;banen\nEmmen;2016;18500.00\nEmmen;2017;1.234,5\n"));

    [Theory]
    [InlineData("GM0114", 2016, "18500", 2, true)]
    [InlineData("GM0114", 2016, "1850000", 2, false)]
    [InlineData("GM0114", 2016, "18500", 1, false)]
    [InlineData("GM0118", 2016, "18500", 2, false)]
    [InlineData("GM0114", 2019, "18500", 2, false)]
    [InlineData("GM0114", 2017, "1234500", 3, true)]
    [InlineData("GM0114", 2017, "12345", 3, false)]
    [InlineData("GM0114", 2016, null, 2, false)]
    public void Doubt_Figure_IsTold(string region, int year, string? value, int line, bool isRight)
    {
        var number = value is null ? default(decimal?) : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var observation = new Observation(
            "jobs", region, "A-U", new Period(year), number, ObservationStatus.Final, Confidentiality.Free, new SourceLine("toets", "2017", "cijfers.csv", line));
        Assert.Equal(isRight, Text.Doubt(observation, scale: 1000) is null);
    }
}
