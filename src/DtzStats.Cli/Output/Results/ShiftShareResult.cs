using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Profiles;
using DtzStats.Core.Analysis.Shifts;
using DtzStats.Core.Languages;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output.Results;

/// <summary>A shift-share analysis as a table, with a row for all sectors together.</summary>
internal static class ShiftShareResult
{
    internal static ResultTable Of(RegionShift shift, Region region, Region reference, Language language)
    {
        var measure = shift.Own[0].Measure;
        BilingualText title = new(
            $"{region.Name.Dutch}, groei van {measure.Name.Dutch} {YearsText.Of(shift.From, shift.To)}, tegenover {reference.Name.Dutch}",
            $"{region.Name.English}, growth of {measure.Name.English} {YearsText.Of(shift.From, shift.To)}, against {reference.Name.English}");
        var rows = shift.Own.Zip(shift.Result.Sectors, (series, sector) => Row(series.Category.Code, series.Category.Name.In(language), sector.Effects, language)).ToList();
        if (shift.Result.Total is { } total)
            rows.Add(Row("", language == Language.Dutch ? "totaal" : "total", total, language) with { IsTotal = true });
        return new ResultTable(
            "shift-share", title, Columns(shift.Result.Method), [.. rows.Select(r => shift.Result.Method == ShiftShareMethod.Esteban ? r : r with { Cells = [.. r.Cells.SkipLast(1)] })], [],
            ResultOrigin.Of([.. shift.Own, .. shift.Reference], shift.From, shift.To, CodeOf(shift.Result.Method), NameOf(shift.Result.Method)), [.. Notes(shift)]);
    }

    private static ResultColumn[] Columns(ShiftShareMethod method)
    {
        ResultColumn[] columns =
        [
            ResultColumn.Of("category", "sbi", "sbi", NumberKind.Text),
            ResultColumn.Of("name", "bedrijfstak", "industry", NumberKind.Text),
            ResultColumn.Of("growth", "groei", "growth", NumberKind.Change),
            ResultColumn.Of("reference_growth", "als het geheel", "as the whole", NumberKind.Change),
            ResultColumn.Of("industry_mix", "bedrijfstakken", "industry mix", NumberKind.Change),
            ResultColumn.Of("regional", "eigen groei", "regional", NumberKind.Change),
            ResultColumn.Of("unsplit", "", "", NumberKind.Text) with { IsForMachines = true },
            ResultColumn.Of("allocation", "allocatie", "allocation", NumberKind.Change),
        ];
        return method == ShiftShareMethod.Esteban ? columns : columns[..^1];
    }

    private static TableRow Row(string code, string name, Effects effects, Language language)
    {
        static TableCell Cell(decimal value) => TableCell.Of(Answer.Of(value));
        return new TableRow([
            TableCell.Of(code), Named(name, effects, language),
            Cell(effects.Growth), Cell(effects.National), Cell(effects.Mix), Cell(effects.Regional), TableCell.Of(IsUnsplit(effects)), Cell(effects.Allocation)]);
    }

    private static TableCell Named(string name, Effects effects, Language language) =>
        IsUnsplit(effects) ? TableCell.Of(language == Language.Dutch ? name + " (niet gesplitst)" : name + " (unsplit)", name) : TableCell.Of(name);

    /// <summary>Where there is nothing at all, nothing is left unsplit.</summary>
    private static bool IsUnsplit(Effects effects) => effects is { IsUnsplit: true } and not { Growth: 0, National: 0, Mix: 0, Regional: 0, Allocation: 0 };

    private static IEnumerable<BilingualText> Notes(RegionShift shift)
    {
        if (shift.Result.Reason == NoAnswer.None)
            yield break;
        var reason = ReasonText.InWords(shift.Result.Reason);
        if (shift.Break is { } between)
            yield return new(
                $"geen ontleding: reeksbreuk in {new Core.Periods.Period(between.Year)} ({between.Reason.Dutch}); kies jaren aan een kant met --since of --until",
                $"not taken apart: series break in {new Core.Periods.Period(between.Year)} ({between.Reason.English}); choose years on one side of it by --since or --until");
        else if (shift.Lacking is var (series, year))
            yield return new(
                $"geen ontleding: {series.Region.Name.Dutch}, {series.Category.Name.Dutch}, {year}: {reason.Dutch}",
                $"not taken apart: {series.Region.Name.English}, {series.Category.Name.English}, {year}: {reason.English}");
        else if (shift.LeftOut.Count > 0)
            foreach (var note in PartsNotes.Of(shift.LeftOut, new("geen ontleding", "not taken apart")))
                yield return note;
        else if (shift.Result.Reason == NoAnswer.SameYear)
            yield return new(
                $"geen ontleding: er is maar een jaar, {shift.To}; kies meer jaren met --since of --until",
                $"not taken apart: there is but one year, {shift.To}; choose more years by --since or --until");
        else
            yield return new($"geen ontleding: {reason.Dutch}", $"not taken apart: {reason.English}");
    }

    private static string CodeOf(ShiftShareMethod method) => method switch
    {
        ShiftShareMethod.Dunn => "dunn",
        ShiftShareMethod.Esteban => "esteban",
        _ => "dynamic",
    };

    private static BilingualText NameOf(ShiftShareMethod method) => method switch
    {
        ShiftShareMethod.Dunn => new("shift-share, statisch (Dunn 1960)", "shift-share, static (Dunn 1960)"),
        ShiftShareMethod.Esteban => new("shift-share, statisch met allocatie (Esteban-Marquillas 1972)", "shift-share, static with allocation (Esteban-Marquillas 1972)"),
        _ => new("shift-share, jaar op jaar (Barff en Knight 1988)", "shift-share, year by year (Barff and Knight 1988)"),
    };
}
