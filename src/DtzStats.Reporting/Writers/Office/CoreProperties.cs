using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Writers.Office;

/// <summary>What an Office file says of itself: title, language and maker; its date is that of the figures.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>As Office names languages: with the country.</summary>
    internal static string LanguageOf(Edition edition) => edition.Language == Language.Dutch ? "nl-NL" : "en-GB";

    internal static void Write(CoreFilePropertiesPart part, Edition edition)
    {
        var root = new XElement(
            Cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Cp),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XElement(Dc + "title", $"{edition.Title} \u2013 {edition.Subtitle}"),
            new XElement(Dc + "creator", "DtzStats"),
            edition.Mark is { } mark ? new XElement(Dc + "description", mark) : null,
            edition.Date is { } date ? new[] { Moment("created", date), Moment("modified", date) } : null,
            new XElement(Dc + "language", LanguageOf(edition)));
        using var stream = part.GetStream(FileMode.Create);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + root.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Moment(string name, DateOnly date) => new(
        Terms + name,
        new XAttribute(Xsi + "type", "dcterms:W3CDTF"),
        date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
}
