using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Office;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>
/// An edition as a Word document: headings, captions and tables are real ones, charts are pictures with a text
/// alternative. The same edition gives the same bytes, wherever and whenever.
/// </summary>
public static class DocxWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <param name="edition">What is told.</param>
    /// <param name="chartPngs">For each chart of the edition, by its name, its drawing as a PNG.</param>
    public static byte[] Write(Edition edition, IReadOnlyDictionary<string, byte[]> chartPngs)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(chartPngs);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            var main = document.AddNewPart<MainDocumentPart>(MainType, "rId1");
            CoreProperties.Write(document.AddNewPart<CoreFilePropertiesPart>("rId2"), edition);
            EmbeddedPart.Write(main.AddNewPart<StyleDefinitionsPart>("rId1"), "word-styles.xml", edition);
            main.AddNewPart<DocumentSettingsPart>("rId2").Settings = SettingsOf(edition);
            main.AddNewPart<HeaderPart>(WordPage.MarkedHeader).Header = new Header(WordText.Paragraph("Header", edition.Mark ?? ""));
            main.AddNewPart<FooterPart>(WordPage.Footer).Footer = FooterOf(edition);
            main.AddNewPart<HeaderPart>(WordPage.PlainHeader).Header = new Header(WordText.Paragraph("Header", ""));
            var (pictures, lists) = (new Pictures(main, chartPngs), new WordLists());
            var logo = edition.Look.Logo is { } given ? WordText.Paragraph("Chart", new Run(pictures.Add(given))) : null;
            var body = new WordBody(edition, pictures.Add, new WordLinks(main), lists);
            main.Document = new Document(new Body([.. new OpenXmlElement?[] { logo }.OfType<OpenXmlElement>(), .. body.Write(), WordPage.Of(isUnmarked: false)]));
            if (lists.Numbering() is { } numbering)
                main.AddNewPart<NumberingDefinitionsPart>("rId5").Numbering = numbering;
        }

        return SteadyZip.Of(stream);
    }

    private static Settings SettingsOf(Edition edition) => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = CoreProperties.LanguageOf(edition) });

    private static Footer FooterOf(Edition edition) => new(WordText.Paragraph(
        "Footer",
        WordText.Run($"{edition.Title} \u2013 {edition.Subtitle}"),
        WordText.Tab(),
        WordText.Field("PAGE", "1"),
        WordText.Run(" / "),
        WordText.Field("NUMPAGES", "1")));

    /// <summary>Puts pictures into the document, with numbers that count on.</summary>
    private sealed class Pictures(MainDocumentPart main, IReadOnlyDictionary<string, byte[]> pngs)
    {
        private uint _number;

        internal Drawing Add(EditionChart chart)
        {
            var (png, relation) = (pngs[chart.Name], $"rIdChart{++_number}");
            Add(png, relation);
            return WordChart.Of(chart.Spec, png, _number, relation);
        }

        internal Drawing Add(EditionLogo logo)
        {
            const string relation = "rIdLogo";
            var png = logo.Png.ToArray();
            Add(png, relation);
            return WordChart.Of(logo, png, ++_number, relation);
        }

        private void Add(byte[] png, string relation)
        {
            var part = main.AddNewPart<ImagePart>("image/png", relation);
            using var stream = new MemoryStream(png);
            part.FeedData(stream);
        }
    }
}
