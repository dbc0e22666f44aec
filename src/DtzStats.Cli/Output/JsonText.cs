using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>How JSON is written: indented, with a line feed and letters as they are, on every machine.</summary>
internal static class JsonText
{
    /// <summary>Exact up to six decimals, without trailing zeros.</summary>
    internal static decimal? Number(decimal? value) =>
        value is { } number ? Math.Round(number, 6, MidpointRounding.AwayFromZero) / 1.000000000000000000000000000000m : null;

    /// <summary>Under what the figures leave the program.</summary>
    internal static JsonObject Release(ReleaseReference reference, Language language) => new()
    {
        ["name"] = ReleaseText.Code(reference),
        ["fingerprint"] = reference.Release?.Fingerprint,
        ["text"] = ReleaseText.Line(reference).In(language),
    };

    internal static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
