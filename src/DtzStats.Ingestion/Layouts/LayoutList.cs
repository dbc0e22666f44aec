using DtzStats.Core.Measures;

namespace DtzStats.Ingestion.Layouts;

/// <summary>All layouts, the narrower before the wider: a LISA table would pass for a tidy one.</summary>
internal static class LayoutList
{
    internal static IReadOnlyList<ILayout> For(MeasureList measures) =>
        [new LisaTableLayout(measures), new StatLineTitlesLayout(measures), new TidyLayout(measures)];
}
