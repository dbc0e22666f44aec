using System.Buffers.Binary;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Editions;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using PictureDrawing = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>A chart as a picture as wide as the text, or a logo, with its text alternative.</summary>
internal static class WordChart
{
    private const string PictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>In English Metric Units.</summary>
    private const long Millimetre = 36000L;

    private const long Width = 170 * Millimetre;

    private const long LogoHeight = 16 * Millimetre;

    /// <param name="number">Of the picture in the document, from 1 on.</param>
    /// <param name="relation">Of the document to the part that has the picture.</param>
    internal static Drawing Of(ChartSpec spec, byte[] png, uint number, string relation) =>
        Of(new DocProperties { Id = number, Name = $"chart {number}", Title = spec.Title, Description = AlternativeOf(spec) }, (Width, Width * HeightOf(png) / WidthOf(png)), number, relation);

    /// <summary>16 mm high, or as wide as the text and lower.</summary>
    internal static Drawing Of(EditionLogo logo, byte[] png, uint number, string relation)
    {
        var width = Math.Min(Width, LogoHeight * WidthOf(png) / HeightOf(png));
        return Of(new DocProperties { Id = number, Name = "logo", Description = logo.Alternative }, (width, width * HeightOf(png) / WidthOf(png)), number, relation);
    }

    private static Drawing Of(DocProperties properties, (long Width, long Height) size, uint number, string relation)
    {
        return new Drawing(new Inline(
            new Extent { Cx = size.Width, Cy = size.Height },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            properties,
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(PictureOf(number, relation, size)) { Uri = PictureNamespace }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    private static DocumentFormat.OpenXml.Drawing.Pictures.Picture PictureOf(uint number, string relation, (long Width, long Height) size) => new(
        new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties(new PictureDrawing { Id = number, Name = $"chart{number}.png" }, new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties()),
        new DocumentFormat.OpenXml.Drawing.Pictures.BlipFill(new Blip { Embed = relation }, new Stretch(new FillRectangle())),
        new DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = size.Width, Cy = size.Height }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));

    private static string AlternativeOf(ChartSpec spec) =>
        spec.Mark is { } mark ? $"{spec.Title}. {spec.Description} {mark}. {spec.Source}" : $"{spec.Title}. {spec.Description} {spec.Source}";

    // A PNG begins with its signature and then its size: width at byte 16, height at byte 20.
    private static int WidthOf(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));

    private static int HeightOf(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
}
