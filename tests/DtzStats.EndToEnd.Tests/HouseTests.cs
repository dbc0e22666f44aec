using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DtzStats.EndToEnd.Tests;

/// <summary>That the rooms keep their doors: who may know whom, and which package lives where.</summary>
public sealed partial class HouseTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["DtzStats.Core"] = [],
        ["DtzStats.Storage"] = ["DtzStats.Core"],
        ["DtzStats.Ingestion"] = ["DtzStats.Core", "DtzStats.Storage"],
        ["DtzStats.Reporting"] = ["DtzStats.Core"],
        ["DtzStats.Publishing"] = ["DtzStats.Core", "DtzStats.Ingestion", "DtzStats.Reporting", "DtzStats.Storage"],
        ["DtzStats.Web"] = ["DtzStats.Core", "DtzStats.Ingestion", "DtzStats.Publishing", "DtzStats.Reporting", "DtzStats.Storage"],
        ["DtzStats.Cli"] = ["DtzStats.Ingestion", "DtzStats.Publishing", "DtzStats.Reporting", "DtzStats.Storage", "DtzStats.Web"],
    };

    [Fact]
    public void Projects_ReferenceOnlyWhatTheyMay()
    {
        var projects = Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories);
        Assert.Equal(MayReference.Keys.Order(), projects.Select(p => Path.GetFileNameWithoutExtension(p)!).Order());
        foreach (var project in projects)
        {
            var references = Elements(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)!);
            Assert.Subset(MayReference[Path.GetFileNameWithoutExtension(project)].ToHashSet(), references.ToHashSet());
        }
    }

    [Fact]
    public void Core_HasNoPackages() => Assert.Empty(Elements(Repository.PathOf("src", "DtzStats.Core", "DtzStats.Core.csproj"), "PackageReference"));

    [Theory]
    [InlineData("using (CsvHelper|ExcelDataReader)", "src/DtzStats.Ingestion/")]
    [InlineData("using (ScottPlot|SkiaSharp)", "src/DtzStats.Reporting/Charts/")]
    [InlineData("using DocumentFormat", "src/DtzStats.Reporting/Writers/")]
    [InlineData("using (Dapper|Microsoft.Data.Sqlite)", "src/DtzStats.Storage/")]
    [InlineData("(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA) ", "src/DtzStats.Storage/")]
    [InlineData("using (Spectre.Console|System.CommandLine)", "src/DtzStats.Cli/")]
    public void Sources_UseAPackageOnlyInItsRoom(string pattern, string room)
    {
        var expression = new Regex(pattern, RegexOptions.CultureInvariant);
        var strays = Sources().Where(f => !f.StartsWith(room, StringComparison.Ordinal)
            && expression.IsMatch(File.ReadAllText(Repository.PathOf(f))));
        Assert.Empty(strays);
        Assert.Contains(Sources(), f => f.StartsWith(room, StringComparison.Ordinal));
    }

    [Fact]
    public void Core_DoesNoInputOrOutput() =>
        Assert.DoesNotContain(
            Sources().Where(f => f.StartsWith("src/DtzStats.Core/", StringComparison.Ordinal)),
            f => InputOutput().IsMatch(File.ReadAllText(Repository.PathOf(f))));

    [Fact]
    public void Sources_AskNobodyButTheTimeProviderForTheTime() =>
        Assert.DoesNotContain(Sources(), f => Clock().IsMatch(File.ReadAllText(Repository.PathOf(f))));

    private static IEnumerable<string> Sources() => Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static IEnumerable<string> Elements(string project, string name) =>
        XDocument.Load(project).Descendants(name).Select(e => e.Attribute("Include")!.Value);

    [GeneratedRegex(@"(?<![.\w])(File|Directory|Console|HttpClient|Environment)\.[A-Z]")]
    private static partial Regex InputOutput();

    [GeneratedRegex(@"\bDate(Time|TimeOffset|Only)\.(Utc)?(Now|Today)")]
    private static partial Regex Clock();
}
