using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts.Drawing;

namespace DtzStats.Reporting.Charts.Layout;

/// <summary>
/// What stands around the values: title, subtitle and the heads of the axes above, notes, source and mark below. The
/// mark stands twice, also as a tag on the corner of the plot, so that it survives a cut-out of either.
/// </summary>
internal sealed class ChartFrame
{
    internal const double Margin = 14;

    /// <summary>Widths, in pixels, at which a chart is laid out for a phone.</summary>
    internal const int NarrowBelow = 560;

    private const double TagPadding = 7;
    private const double TagHeight = 22;

    private readonly ChartSpec _spec;
    private readonly int _width;
    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _subtitle;
    private readonly IReadOnlyList<string> _tag;
    private readonly IReadOnlyList<string> _heads;
    private readonly IReadOnlyList<(string Text, TextStyle Style)> _footer;

    /// <param name="heads">What stands above the plot from the left: the title of the value axis, or of both axes.</param>
    internal ChartFrame(ChartSpec spec, int width, string heads, IEnumerable<string> notes)
    {
        (_spec, _width) = (spec, width);
        _title = TextLines.Wrap(spec.Title, ChartType.Title, Inner);
        _subtitle = TextLines.Wrap(spec.Subtitle, ChartType.Subtitle, Inner);
        _tag = spec.Mark is { } mark ? TextLines.Wrap(Sentence(mark), ChartType.Mark, Inner - (2 * TagPadding)) : [];
        _heads = TextLines.Wrap(heads, ChartType.Axis, Inner);
        _footer = [.. Footer(spec, notes).SelectMany(f => TextLines.Wrap(f.Text, f.Style, Inner).Select(l => (l, f.Style)))];
    }

    /// <summary>Height of all above the plot, in pixels.</summary>
    internal double Above => Margin + TitleHeight + 10 + TagRow + HeadRow + 6;

    /// <summary>Height of all below the plot and its axis, in pixels.</summary>
    internal double Below => 12 + _footer.Sum(f => f.Style.LineHeight) + Margin - 4;

    private double Inner => _width - (2 * Margin);

    private double TitleHeight => (_title.Count * ChartType.Title.LineHeight) + (_subtitle.Count * ChartType.Subtitle.LineHeight);

    private double TagWidth => TextLines.Widest(_tag, ChartType.Mark) + (2 * TagPadding);

    /// <summary>The tag stands beside the heads where there is room, else on a row of its own.</summary>
    private bool TagBesideHeads => _tag.Count <= 1 && _heads.Count <= 1 && TextLines.Widest(_heads, ChartType.Axis) + 16 + TagWidth <= Inner;

    private double TagBox => _tag.Count == 0 ? 0 : TagHeight + ((_tag.Count - 1) * ChartType.Mark.LineHeight);

    private double TagRow => _tag.Count == 0 || TagBesideHeads ? 0 : TagBox + 6;

    private double HeadRow => Math.Max(_heads.Count * ChartType.Axis.LineHeight, TagBesideHeads ? TagBox : 0);

    internal void Draw(Sketch sketch, int height)
    {
        var y = Rows(sketch, "title", ChartType.Title, Margin, _title);
        y = Rows(sketch, "subtitle", ChartType.Subtitle, y, _subtitle) + 10;
        if (_tag.Count > 0)
            Tag(sketch, y);
        y += TagRow + HeadRow - (_heads.Count * ChartType.Axis.LineHeight);
        _ = Rows(sketch, "axis-title", ChartType.Axis, y, _heads);
        y = height - Below + 12;
        foreach (var (text, style) in _footer)
            y = Rows(sketch, "footer", style, y, [text]);
    }

    /// <summary>A text in the middle of a plot that has nothing to show.</summary>
    internal void Empty(Sketch sketch, PlotArea plot)
    {
        var text = _spec.Language == Language.Dutch ? "Geen cijfers voor deze keuze" : "No figures for this choice";
        sketch.Centre("empty", ChartType.Empty, _width / 2.0, ((plot.Top + plot.Bottom) / 2) + ChartType.Empty.HalfCapital, text);
    }

    private static double Rows(Sketch sketch, string part, TextStyle style, double top, IReadOnlyList<string> lines)
    {
        sketch.Block(part, style, Margin, top + (style.LineHeight * lines.Count / 2), lines);
        return top + (style.LineHeight * lines.Count);
    }

    private static IEnumerable<(string Text, TextStyle Style)> Footer(ChartSpec spec, IEnumerable<string> notes)
    {
        foreach (var note in notes)
            yield return (note, ChartType.Note);
        yield return (spec.Source, ChartType.Note);
        if (spec.Mark is { } mark)
            yield return (Sentence(mark), ChartType.Mark);
    }

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private void Tag(Sketch sketch, double top)
    {
        var left = _width - Margin - TagWidth;
        sketch.Add(new Figure("mark", PathData.Box(left, top, TagWidth, TagBox), new Pen(ChartPalette.MarkBorder, 1), ChartPalette.MarkPaper));
        sketch.Block("mark", ChartType.Mark, left + TagPadding, top + (TagBox / 2), _tag);
    }
}
