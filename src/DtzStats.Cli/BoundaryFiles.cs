using System.Text.Json;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Builders;

namespace DtzStats.Cli;

/// <summary>The boundaries that come with the data: of the year that they say, whatever year a map is of.</summary>
internal static class BoundaryFiles
{
    private const string Edition = "2022";

    /// <summary>Null where the data, or the release, has none.</summary>
    /// <exception cref="CommandException">They cannot be read.</exception>
    internal static Boundaries? Find(Session session)
    {
        try
        {
            return Read(session);
        }
        catch (CommandException e) when (e.InnerException is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <exception cref="CommandException">They are not there, or cannot be read.</exception>
    internal static Boundaries Read(Session session)
    {
        const string folder = $"boundaries/{Edition}";
        try
        {
            using var description = session.OpenData($"{folder}/boundaries.json");
            using var described = JsonDocument.Parse(description);
            var credit = described.RootElement.GetProperty("credit");
            using var shapes = session.OpenData($"{folder}/dtz.geojson");
            return Boundaries.Read(shapes, new BilingualText(Text(credit, "nl"), Text(credit, "en")));
        }
        catch (Exception e) when (e is IOException or FormatException or JsonException or KeyNotFoundException)
        {
            throw CommandException.Failure(
                $"de gemeentegrenzen in {folder} zijn niet te lezen: {e.Message}",
                $"the boundaries in {folder} cannot be read: {e.Message}",
                e);
        }
    }

    /// <summary>Without the word for "source", which the chart says itself.</summary>
    private static string Text(JsonElement credit, string language) => credit.GetProperty(language).GetString()!.Split(": ", 2)[^1];
}
