using System.Text.Json;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Builders;

namespace DtzStats.Publishing;

/// <summary>The boundaries that come with the data: of the year that they say, whatever year a map is of.</summary>
public static class BoundaryFiles
{
    public const string Folder = "boundaries/2022";

    /// <summary>Null where the data, or the release, has none.</summary>
    /// <exception cref="FormatException">They cannot be read.</exception>
    public static Boundaries? Find(DataFiles files)
    {
        try
        {
            return Read(files);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">They are not there.</exception>
    /// <exception cref="FormatException">They cannot be read.</exception>
    public static Boundaries Read(DataFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        try
        {
            using var description = files.Open($"{Folder}/boundaries.json");
            using var described = JsonDocument.Parse(description);
            var credit = described.RootElement.GetProperty("credit");
            using var shapes = files.Open($"{Folder}/dtz.geojson");
            return Boundaries.Read(shapes, new BilingualText(Text(credit, "nl"), Text(credit, "en")));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException)
        {
            throw new FormatException($"{Folder}/boundaries.json: {e.Message}", e);
        }
    }

    /// <summary>Without the word for "source", which the chart says itself.</summary>
    private static string Text(JsonElement credit, string language) => credit.GetProperty(language).GetString()!.Split(": ", 2)[^1];
}
