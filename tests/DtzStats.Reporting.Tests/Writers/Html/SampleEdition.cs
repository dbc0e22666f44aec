using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Tests.Writers.Html;

/// <summary>
/// A small edition whose own words are of no language ("q1", "q2"): whatever else a page says, comes from the writer.
/// One section and its table carry a mark; the other section, of another source, does not.
/// </summary>
internal static class SampleEdition
{
    internal const string Mark = "qmark";

    internal static Edition In(Language language, string? mark = Mark) => new(
        "q1",
        "q2",
        mark,
        language,
        new Headline(Passage.Of("q3"), [new KeyFigure("118.140", "q4", "q5", "q6"), new KeyFigure("+3.500", "q7", "", "q8")]),
        [
            new EditionSection("gemeenten", "q9", mark, [Passage.Of("q10"), Passage.Of("q11")], [Chart("lijnen", "gemeenten", language, mark), Chart("staven", "gemeenten", language, mark)], [Table("gemeenten", mark), Table("los", mark)]),
            new EditionSection("cbs", "q12", null, [], [Chart("cbs", "geen", language, null)], [Table("cbs", null)]),
        ],
        [new SourceNote("q13", "q14", [new SourceFact("q15", "q16"), new SourceFact("q17", "a.csv"), new SourceFact("q17", "b.csv")])]);

    /// <summary>With a section within a section within a section.</summary>
    internal static Edition Nested(Language language)
    {
        var edition = In(language);
        EditionSection Inner(string name) => new(name, "q34" + name, null, [Passage.Of("q35")], [Chart("c" + name, "t" + name, language, null)], [Table("t" + name, null)]);
        return edition with { Sections = [edition.Sections[0] with { Sections = [Inner("emmen") with { Sections = [Inner("diep")] }, Inner("hoogeveen")] }, edition.Sections[1]] };
    }

    /// <summary>Enough of a PNG for whoever asks for its size.</summary>
    internal static Dictionary<string, byte[]> Pngs(Edition edition) => edition.AllSections.SelectMany(s => s.Charts)
        .ToDictionary(c => c.Name, _ => (byte[])[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 7, 8, 0, 0, 3, 192, 8, 2, 0, 0, 0]);

    internal static EditionChart Chart(string name, string table, Language language, string? mark) => new(
        name,
        new BarChartSpec("q18" + name, "q19", "q20", "q21", "q22", mark, "q23", language, [], IsChange: true),
        table);

    internal static TableSpec Table(string name, string? mark) => new(
        name,
        "q24" + name,
        "q25",
        mark,
        [new TableColumn("q26", NumberKind.Text), new TableColumn("q27", NumberKind.Count), new TableColumn("q28", NumberKind.Change)],
        [
            new TableRow([TableCell.Of("q29"), TableCell.Of(Answer.Of(1234)), TableCell.Of(Answer.Of(-5))]),
            new TableRow([TableCell.Of("q30"), TableCell.Of(Provisional(4321)), TableCell.Of(Answer.Without(NoAnswer.Confidential))]),
            new TableRow([TableCell.Of("q31"), TableCell.Of(Answer.Of(5555)), TableCell.Of(Answer.Without(NoAnswer.SameYear))], IsTotal: true),
        ]);

    /// <summary>Each as another drawing program would make it: with the same names inside.</summary>
    internal static Dictionary<string, string> Drawings(Edition edition) =>
        edition.AllSections.SelectMany(s => s.Charts).ToDictionary(
            c => c.Name,
            _ => """
                <svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" role="img" aria-labelledby="title desc"><title id="title">q32</title><desc id="desc">q33</desc><defs><clipPath id="clip0"><rect width="9" height="9"/></clipPath></defs><g clip-path="url(#clip0)"><path id="p" d="M0 0"/><use href="#p"/></g></svg>
                """);

    private static Figure Provisional(decimal value) => new(new Period(2025), value, NoAnswer.None, true, []);
}
