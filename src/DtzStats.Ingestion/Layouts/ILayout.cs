using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>A way in which sources arrange their tables: recognised by its first rows, and turned into a plan to read the rest.</summary>
internal interface ILayout
{
    /// <summary>The name under which a vintage remembers how it was read, and that <c>--layout</c> takes.</summary>
    string Name { get; }

    bool Recognises(IReadOnlyList<RawRow> rows);

    /// <summary>Null where the header is wrong; then the findings say how.</summary>
    TablePlan? Plan(Table table, FindingList findings);
}
