using System.Text.Encodings.Web;
using System.Text.Json;

namespace DtzStats.Cli.Output;

/// <summary>How JSON is written: indented, with a line feed and letters as they are, on every machine.</summary>
internal static class JsonText
{
    internal static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
