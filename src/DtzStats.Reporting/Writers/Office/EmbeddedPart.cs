using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Writers.Office;

/// <summary>A part of an Office file that is the same in every edition but for its language and colours.</summary>
internal static class EmbeddedPart
{
    /// <param name="name">The name of the file in the assembly, such as "word-styles.xml".</param>
    internal static void Write(OpenXmlPart part, string name, Edition edition)
    {
        using var resource = typeof(EmbeddedPart).Assembly.GetManifestResourceStream("DtzStats.Reporting.Office." + name)
            ?? throw new InvalidOperationException($"'{name}' is not in the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        using var writer = new StreamWriter(part.GetStream(FileMode.Create), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(new StringBuilder(reader.ReadToEnd())
            .Replace("{language}", CoreProperties.LanguageOf(edition))
            .Replace("{accent}", Hex(edition.Look.Colours.Accent))
            .Replace("{ink}", Hex(edition.Look.Colours.Ink))
            .Replace("{tint}", Hex(edition.Look.Colours.Tint)));
    }

    /// <summary>As Office writes colours: "0A4A66".</summary>
    internal static string Hex(string colour) => colour[1..].ToUpperInvariant();
}
