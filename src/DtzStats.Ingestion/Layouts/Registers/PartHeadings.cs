using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Layouts.Registers;

/// <summary>Columns of registers with parts of the jobs that are no measure here: men in full time, agency workers.</summary>
internal static class PartHeadings
{
    internal static readonly BilingualText Why = new("dit deel van de banen is hier geen grootheid", "this part of the jobs is no measure here");

    private static readonly string[] Headings =
    [
        "man_ft", "man_pt", "vrouw_ft", "vrouw_pt", "mannen_ft", "mannen_pt", "vrouwen_ft", "vrouwen_pt", "m_ft", "m_pt", "v_ft", "v_pt", "uitzend", "uitzendkrachten",
        "banen uitzendkrachten", "uitzend_tot", "wp_uitzend",
    ];

    internal static bool Contain(string heading) => Headings.Contains(heading.Trim(), StringComparer.OrdinalIgnoreCase);
}
