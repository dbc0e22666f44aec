using DtzStats.Core.Analysis;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;

namespace DtzStats.Core.Tests.Analysis;

public sealed class FigureTests
{
    /// <summary>Readers keep no value of what is confidential; one that is there all the same may not show, nor be told from a sum.</summary>
    [Fact]
    public void Sum_ConfidentialPartWithAValue_HasNone()
    {
        foreach (var parts in new[] { new[] { Part(Confidentiality.Confidential) }, [Part(Confidentiality.Free), Part(Confidentiality.Confidential)] })
        {
            var figure = Figure.Sum(new Period(2020), parts);
            Assert.Equal((null, NoAnswer.Confidential), (figure.Value, figure.Reason));
        }
    }

    private static Observation Part(Confidentiality confidentiality) =>
        new("jobs", "GM0114", "C", new Period(2020), 1234, ObservationStatus.Final, confidentiality, new SourceLine("test", "2020", "test.csv", 2));
}
