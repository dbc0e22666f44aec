using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Excel;

namespace DtzStats.Web.Figures;

/// <summary>A figure as an Excel workbook: its table, and where each value was read.</summary>
internal static class ExhibitWorkbook
{
    internal static byte[] Write(Exhibit exhibit)
    {
        var words = new Words(exhibit.Language);
        var (table, source) = (exhibit.Table, exhibit.Source);
        var section = new EditionSection(table.Name, exhibit.Title, table.Mark, [], [], [table, OriginTable.Of(exhibit)]);
        var note = new SourceNote(words.Say(source.Title), words.Say(source.Note), [new(words.Say("Licentie", "Licence"), source.Licence)]);
        return XlsxWriter.Write(new Edition(exhibit.Title, table.Caption, table.Mark, exhibit.Language, new Headline(Passage.Of(table.Source), []), [section], [note]));
    }
}
