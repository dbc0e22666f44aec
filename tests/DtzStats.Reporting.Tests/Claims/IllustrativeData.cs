using System.Globalization;
using DtzStats.Core.Analysis;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Releases;
using DtzStats.Ingestion.Codes;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Tests.Claims;

/// <summary>The dataset that comes with the project, as the report gets it.</summary>
internal static class IllustrativeData
{
    internal static Codelists Codelists { get; } = CodelistReader.Read(Repository.PathOf("data", "codelists"));

    private static readonly DatasetView View = Read(null);

    private static readonly Lazy<DatasetView> PublishedView =
        new(() => Read(JointProtection.Of([new ExactDataset(View, [])], Codelists, ReleaseRules.Default)[0].Publication(Codelists)));

    internal static EditionRequest Request(Language language) => Of(View, language);

    /// <summary>Rounded, and without what is withheld.</summary>
    internal static EditionRequest Published(Language language) => Of(PublishedView.Value, language);

    private static EditionRequest Of(DatasetView view, Language language) =>
        new(Codelists.Regions.Techzone, view, [], [], Codelists, new Period(2016), new Period(2025), language);

    private static DatasetView Read(Publication? publication)
    {
        var folder = Repository.PathOf("data", "sources", "illustratief", "2025");
        var source = SourceJson.Parse(File.ReadAllText(Path.Combine(folder, "source.json")));
        return new DatasetView(source, Codelists, [.. source.Files.SelectMany(f => Observations(source, Path.Combine(folder, f.File)))], publication);
    }

    private static IEnumerable<Observation> Observations(SourceDescription source, string path) =>
        File.ReadLines(path).Index().Skip(1).SelectMany(line =>
        {
            var cells = line.Item.Split(';');
            var place = new SourceLine(source.Dataset, source.Vintage, Path.GetFileName(path), line.Index + 1);
            Observation Of(string measure, int column) => new(
                measure, cells[0], cells[3], new Period(int.Parse(cells[2], CultureInfo.InvariantCulture)), decimal.Parse(cells[column], CultureInfo.InvariantCulture),
                ObservationStatus.Final, Confidentiality.Free, place);
            return new[] { Of("jobs", 4), Of("establishments", 5) };
        });
}
