using System.Text.RegularExpressions;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Storage;

namespace DtzStats.Ingestion.Tests.Checks;

/// <summary>One check is one class, one failing delivery in Files/checks, and one page in docs/checks; none may be missing.</summary>
public sealed partial class CheckListTests
{
    private static readonly string Deliveries = Path.Combine(AppContext.BaseDirectory, "Files", "checks");

    /// <summary>What a delivery needs to be told beyond its files; the others are of a dataset named by the user.</summary>
    private static readonly Dictionary<string, ImportOptions> Options = new() { ["dataset-unknown"] = ImportOptions.None, ["column-left-out"] = ImportOptions.None, ["datasets-mixed"] = ImportOptions.None };

    public static TheoryData<string> Codes => [.. CheckList.Codes];

    [Fact]
    public void Codes_AreThoseOfTheClasses()
    {
        var classes = typeof(Finding).Assembly.GetTypes().Where(t => !t.IsAbstract && IsCheck(t)).Select(t => t.Name).Order(StringComparer.Ordinal).ToList();
        var sources = Directory.GetFiles(Repository.PathOf("src", "DtzStats.Ingestion", "Checks"), "*.cs", SearchOption.AllDirectories)
            .Select(f => (Name: Path.GetFileNameWithoutExtension(f), Code: CodeOf(File.ReadAllText(f)))).Where(f => f.Code.Length > 0).ToList();
        Assert.Equal(classes, sources.Select(s => s.Name).Order(StringComparer.Ordinal));
        Assert.Equal(CheckList.Codes, sources.Select(s => s.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_AreThoseOfTheChecks() => Assert.Equal(
        CheckList.Codes,
        Directory.GetFiles(Repository.PathOf("docs", "checks"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Deliveries_AreThoseOfTheChecks() => Assert.Equal(
        CheckList.Codes, Directory.GetDirectories(Deliveries).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_SaysWhenItOccursAndHowToFixIt(string code)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "checks", code + ".md"));
        Assert.StartsWith($"# {code}\n", page, StringComparison.Ordinal);
        Assert.Contains("## When it occurs", page, StringComparison.Ordinal);
        Assert.Contains("## How to fix it", page, StringComparison.Ordinal);
        Assert.Equal(CheckList.CanBeAccepted(code), page.Contains($"--accept {code}=", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Delivery_ThatFails_SaysWhereWhatAndHowToMendIt(string code)
    {
        using var folder = new TemporaryFolder();
        using var store = Store.OpenForWriting(folder.PathOf("a.db"));
        var source = Path.Combine(Deliveries, code);
        var options = OptionsOf(code);
        if (Directory.Exists(Path.Combine(source, "before")))
            foreach (var before in Sample.Importer.Read(Path.Combine(source, "before"), options, store))
                Assert.NotNull(Sample.Write(store, before, options));
        var deliveries = Sample.Importer.Read(Path.Combine(source, "delivery"), options, store);
        foreach (var delivery in deliveries)
            Sample.Write(store, delivery, options);
        var findings = deliveries.SelectMany(d => d.Findings.Kept).ToList();
        Assert.Contains(code, findings.Select(f => f.Code));
        Assert.All(findings, f => Assert.All(new[] { f.Found, f.Expected, f.Fix }, t => Assert.True(t.Dutch.Length > 0 && t.English.Length > 0)));
        Golden.Check(Repository.PathOf("tests", "DtzStats.Ingestion.Tests", "Files", "checks", code, "expected.golden.txt"), string.Concat(findings.Select(Text)));
    }

    private static ImportOptions OptionsOf(string code)
    {
        var mapping = Path.Combine(Deliveries, code, "mapping.json");
        var options = Options.GetValueOrDefault(code) ?? new ImportOptions(Dataset: "toets");
        return File.Exists(mapping) ? options with { Mapping = MappingFile.Read(mapping) } : options;
    }

    private static string Text(Finding f) =>
        $"{f.Code} {f.Severity} {f.File}:{f.Line} [{f.Column}] {f.Subject}\n" + string.Concat(new[] { Language.Dutch, Language.English }.Select(l =>
            $"  {f.Found.In(l)}\n  {f.Expected.In(l)}\n  {f.Fix.In(l)}\n"));

    private static bool IsCheck(Type? type) => type is not null && (type.Name == "Check" || IsCheck(type.BaseType));

    private static string CodeOf(string source) => Code().Match(source).Groups[1].Value;

    [GeneratedRegex("""(?:Check|base)\("([a-z-]+)", (?:Stage|facts)""")]
    private static partial Regex Code();
}
