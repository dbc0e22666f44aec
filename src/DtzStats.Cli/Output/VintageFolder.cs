using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Observations;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output;

/// <summary>A vintage as files: a tidy table with a row an observation, and the source.json that describes it.</summary>
internal static class VintageFolder
{
    private const string FileName = "observations.csv";

    private static readonly string[] Headings = ["region_code", "year", "category", "measure", "value", "status"];

    /// <summary>The folder that was written. Its name begins with a number, so that folders come in the order of the imports.</summary>
    internal static string Write(string parent, Vintage vintage, IEnumerable<Observation> observations)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{vintage.Number:D4}-{vintage.Dataset}-{vintage.Label}");
        return Write(Path.Combine(parent, name), Marked(vintage.Source, ReleaseReference.Internal), observations);
    }

    /// <summary>The folder of a dataset as readers see it.</summary>
    internal static string Write(string parent, SourceDescription source, IEnumerable<Observation> observations, ReleaseReference release) =>
        Write(Path.Combine(parent, $"{source.Dataset}-{ReleaseText.Code(release)}"), Marked(source, release), observations);

    /// <summary>The files tell under what they were written.</summary>
    private static SourceDescription Marked(SourceDescription source, ReleaseReference release)
    {
        var text = ReleaseText.Line(release);
        return source with { Note = new BilingualText($"{source.Note.Dutch} ({text.Dutch})".TrimStart(), $"{source.Note.English} ({text.English})".TrimStart()) };
    }

    private static string Write(string folder, SourceDescription source, IEnumerable<Observation> observations)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        using (var text = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            text.Write(CsvText.Write([Headings]));
            foreach (var observation in observations)
                text.Write(CsvText.Write([Row(observation)]));
        }

        using var stream = File.OpenRead(path);
        var checksum = Convert.ToHexStringLower(SHA256.HashData(stream));
        File.WriteAllText(Path.Combine(folder, "source.json"), SourceJson.Write(Describe(source, checksum)));
        return folder;
    }

    /// <summary>Values are written in full, with a point; what was in thousands no longer is.</summary>
    private static SourceDescription Describe(SourceDescription source, string checksum) => source with
    {
        DecimalSign = DecimalSign.Point,
        Measures = source.Measures.ToDictionary(m => m.Key, m => m.Value with { Scale = 1 }),
        Files = [new SourceFileEntry(FileName, checksum)],
    };

    private static string[] Row(Observation observation) =>
    [
        observation.Region,
        observation.Period.ToString(),
        observation.Category,
        observation.Measure,
        ValueOf(observation),
        StatusOf(observation),
    ];

    private static string StatusOf(Observation observation) => (observation.Confidentiality, observation.Status) switch
    {
        (Confidentiality.Confidential, _) => "C",
        (_, ObservationStatus.Missing) => "M",
        (_, ObservationStatus.Provisional) => "P",
        (_, ObservationStatus.Estimated) => "E",
        _ => "",
    };

    /// <summary>What is confidential has no value, so that it comes back as it was and no file gives it away.</summary>
    private static string ValueOf(Observation observation) =>
        observation.Confidentiality == Confidentiality.Confidential ? "x"
            : observation.Value is { } value ? value.ToString(CultureInfo.InvariantCulture)
            : observation.Status == ObservationStatus.NotApplicable ? ""
            : ".";
}
