namespace DtzStats.Reporting.Editions;

/// <summary>An edition with figures that are not for publication: it says so on itself, and on every chart and table, which leave it as files.</summary>
internal static class InternalEdition
{
    internal static Edition Of(Edition edition, string mark) => edition with
    {
        Mark = Joined(edition.Mark, mark),
        Sections = [.. edition.Sections.Select(s => Of(s, mark))],
    };

    private static EditionSection Of(EditionSection section, string mark) => section with
    {
        Mark = Joined(section.Mark, mark),
        Charts = [.. section.Charts.Select(c => c with { Spec = c.Spec with { Mark = Joined(c.Spec.Mark, mark) } })],
        Tables = [.. section.Tables.Select(t => t with { Mark = Joined(t.Mark, mark) })],
        Sections = [.. section.Sections.Select(s => Of(s, mark))],
    };

    /// <summary>What is marked already stays as it is.</summary>
    private static string Joined(string? own, string mark) =>
        own is null ? mark : own.Contains(mark, StringComparison.Ordinal) ? own : $"{own}; {mark}";
}
