using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace DtzStats.Reporting.Writers.Office;

/// <summary>A part of an Office file that is the same in every edition but for its language.</summary>
internal static class EmbeddedPart
{
    private const string LanguagePlace = "{language}";

    /// <param name="name">The name of the file in the assembly, such as "word-styles.xml".</param>
    /// <param name="language">With the country: "nl-NL".</param>
    internal static void Write(OpenXmlPart part, string name, string language)
    {
        using var resource = typeof(EmbeddedPart).Assembly.GetManifestResourceStream("DtzStats.Reporting.Office." + name)
            ?? throw new InvalidOperationException($"'{name}' is not in the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        using var writer = new StreamWriter(part.GetStream(FileMode.Create), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(reader.ReadToEnd().Replace(LanguagePlace, language, StringComparison.Ordinal));
    }
}
