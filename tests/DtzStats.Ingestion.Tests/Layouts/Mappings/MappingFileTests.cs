using System.Text.RegularExpressions;
using DtzStats.Core.Json;
using DtzStats.Core.Observations;
using DtzStats.Ingestion.Layouts.Mappings;

namespace DtzStats.Ingestion.Tests.Layouts.Mappings;

public sealed class MappingFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Schema_IsTheOneInDocs() => Golden.Check(Repository.PathOf("docs", "mapping.schema.json"), MappingFile.Schema());

    [Fact]
    public void Read_WorkedExampleOfTheDocs_ReadsItsTable()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "mapping.md"));
        var table = _folder.Write("levering.csv", Block("csv", page));
        var delivery = Sample.Importer.Check(table, new ImportOptions(Mapping: MappingFile.Read(_folder.Write("mapping.json", Block("json", page))))).Single();
        Assert.False(delivery.IsRefused);
        Assert.Equal(("panel", "provincie-panel"), (delivery.Layout, delivery.Source?.Dataset));
        Assert.Equal(
            [("GM0114", 2016, 9210m, ObservationStatus.Provisional), ("GM0114", 2017, 9080m, ObservationStatus.Final), ("GM0118", 2016, 6100m, ObservationStatus.Final)],
            delivery.Observations.Select(o => (o.Region, o.Period.Year, o.Value!.Value, o.Status)));
    }

    [Theory]
    [InlineData("{ \"name\": \"p\", \"columns\": {} }")]
    [InlineData("{ \"name\": \"p\", \"columns\": { \"n\": { \"is\": \"value\", \"measure\": \"jobs\", \"scale\": 0 } } }")]
    [InlineData("{ \"name\": \"p\", \"columns\": { \"n\": { \"is\": \"getal\" } } }")]
    [InlineData("{ \"name\": \"p\", \"delimiter\": \"ab\", \"columns\": { \"n\": { \"is\": \"value\", \"measure\": \"jobs\" } } }")]
    [InlineData("{ \"naam\": \"p\", \"columns\": { \"n\": { \"is\": \"value\", \"measure\": \"jobs\" } } }")]
    [InlineData("gemeente;jaar")]
    [InlineData("")]
    public void Read_NoMapping_Throws(string text) => Assert.Throws<JsonFaultException>(() => MappingFile.Read(_folder.Write("mapping.json", text)));

    [Theory]
    [InlineData("{ \"naam\": \"p\", \"columns\": {} }")]
    [InlineData("{ \"columns\": { \"n\": { \"is\": \"value\" } } }")]
    [InlineData("{ \"name\": \"p\", \"columns\": { \"n\": { \"is\": \"getal\" } } }")]
    [InlineData("{ \"name\": 5, \"columns\": {} }")]
    [InlineData("gemeente;jaar")]
    public void Read_NoMapping_SaysWhereWithoutNamesOfTheProgram(string text)
    {
        var fault = Assert.Throws<JsonFaultException>(() => MappingFile.Read(_folder.Write("mapping.json", text))).Fault;
        Assert.StartsWith("line 1: ", fault.English, StringComparison.Ordinal);
        Assert.StartsWith("regel 1: ", fault.Dutch, StringComparison.Ordinal);
        Assert.All([fault.Dutch, fault.English], t => Assert.DoesNotContain("DtzStats", t, StringComparison.Ordinal));
        Assert.All([fault.Dutch, fault.English], t => Assert.DoesNotContain("System", t, StringComparison.Ordinal));
    }

    private static string Block(string language, string page) => Regex.Match(page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}
