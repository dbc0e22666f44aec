using System.Buffers.Binary;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DtzStats.Reporting.Charts;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using PictureDrawing = DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>A chart as a picture as wide as the text, with its text alternative.</summary>
internal static class WordChart
{
    private const string PictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>170 mm in English Metric Units, of which a millimetre has 36,000.</summary>
    private const long Width = 170 * 36000L;

    /// <param name="number">Of the picture in the document, from 1 on.</param>
    /// <param name="relation">Of the document to the part that has the picture.</param>
    internal static Drawing Of(ChartSpec spec, byte[] png, uint number, string relation)
    {
        var height = Width * HeightOf(png) / WidthOf(png);
        return new Drawing(new Inline(
            new Extent { Cx = Width, Cy = height },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = number, Name = $"chart {number}", Title = spec.Title, Description = AlternativeOf(spec) },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(PictureOf(number, relation, height)) { Uri = PictureNamespace }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    private static DocumentFormat.OpenXml.Drawing.Pictures.Picture PictureOf(uint number, string relation, long height) => new(
        new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties(new PictureDrawing { Id = number, Name = $"chart{number}.png" }, new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties()),
        new DocumentFormat.OpenXml.Drawing.Pictures.BlipFill(new Blip { Embed = relation }, new Stretch(new FillRectangle())),
        new DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = Width, Cy = height }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));

    private static string AlternativeOf(ChartSpec spec) =>
        spec.Mark is { } mark ? $"{spec.Title}. {spec.Description} {mark}. {spec.Source}" : $"{spec.Title}. {spec.Description} {spec.Source}";

    // A PNG begins with its signature and then its size: width at byte 16, height at byte 20.
    private static int WidthOf(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));

    private static int HeightOf(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
}
