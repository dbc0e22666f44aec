using System.Text.Encodings.Web;
using System.Text.Json;
using DtzStats.Core.Releases;

namespace DtzStats.Web.Copies;

/// <summary>What a copy says of itself: the release that it is of, and the hash of each file, so that anybody can check it.</summary>
internal static class CopyRecord
{
    internal const string FileName = "release.json";

    private const string Maker = "dtzstats publish";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Write(Release release, Uri? baseUrl, IReadOnlyList<CopiedFile> files)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("madeBy", Maker);
            json.WriteString("release", release.Name);
            json.WriteString("fingerprint", release.Fingerprint);
            json.WriteString("createdAt", release.CreatedAt.UtcDateTime);
            if (baseUrl is not null)
                json.WriteString("baseUrl", baseUrl.AbsoluteUri);
            json.WriteStartObject("sha256");
            foreach (var file in files)
                json.WriteString(file.Name, file.Sha256);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The names of all files of the copy in a folder; null where there is none.</summary>
    internal static IReadOnlySet<string>? FilesOf(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            return root.GetProperty("madeBy").GetString() != Maker ? null
                : root.GetProperty("sha256").EnumerateObject().Select(f => f.Name).Append(FileName).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
