using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.DeliveryStage;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Parsing;
using DtzStats.Ingestion.Reading;
using DtzStats.Ingestion.Staging;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion;

/// <summary>
/// Finds out how a file writes its numbers: from its own cells; else by reading it both ways and seeing which of the two
/// makes the parts add up to their totals, or fits what was loaded before. What nothing settles is refused.
/// </summary>
internal sealed class NotationProof(Table table, FileContext context, Store? store, FindingList findings)
{
    /// <summary>What hangs on the notation; all else that is wrong is wrong in any.</summary>
    private static readonly string[] OfTheNotation = ["decimal-sign", "number-too-large"];

    private FindingList? _trial;

    /// <summary>How far values may move between vintages and still be the same figure.</summary>
    private const double Near = 0.5;

    /// <summary>The notation, or null where it is not settled; then the findings say so.</summary>
    internal NumberNotation? Find()
    {
        var evidence = Evidence();
        var declared = context.Source.DecimalSign;
        if (evidence.Contradiction is { } cells)
            return Refuse(cells.First, new BilingualText($"en \"{cells.Second}\" spreken elkaar tegen", $"and \"{cells.Second}\" contradict each other"), null);
        if (evidence.Proven is { } proven)
            return declared == DecimalSign.None || declared == proven.DecimalSign ? proven
                : Refuse(evidence.Example!, new BilingualText("klopt niet met het decimaalteken dat is opgegeven (--decimal-sign, \"decimalSign\" in source.json)", "does not fit the decimal sign that was declared (--decimal-sign, \"decimalSign\" in source.json)"), null);
        if (evidence.Open is not { } open)
            return context.Notation;
        var sign = open.Text.Contains('.', StringComparison.Ordinal) ? DecimalSign.Point : DecimalSign.Comma;
        if (declared == sign)
            return context.Notation;
        var asFraction = new NumberNotation(sign, false);
        var asThousands = new NumberNotation(sign == DecimalSign.Point ? DecimalSign.Comma : DecimalSign.Point, true);
        // The other sign is declared to stand before fractions, so this one has but one meaning left.
        if (declared == asThousands.DecimalSign)
            return asThousands;
        var (fraction, thousands) = (Fits(asFraction), Fits(asThousands));
        return (fraction, thousands) switch
        {
            (true, false) => asFraction,
            (false, true) => asThousands,
            _ => Refuse(open.Text, Readings(open.Text), open),
        };
    }

    /// <summary>"kan 1234 zijn of 1.234".</summary>
    internal static BilingualText Readings(string text)
    {
        var (whole, fraction) = (text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), text.Replace(',', '.'));
        return new BilingualText($"kan {whole} zijn of {fraction}", $"can be {whole} or {fraction}");
    }

    private NumberNotation? Refuse(string text, BilingualText readings, OpenCell? open)
    {
        var place = open is null ? new Place(table.Name) : new Place(table.Name, open.Line, context.Plan.Headings[open.Column]);
        findings.Add(DecimalSignOpen.At(place, text, readings));
        // Else the analyst would mend the sign, and only then be told of the rest.
        foreach (var other in (_trial ?? FindingsInTrial()).Kept.Where(f => !OfTheNotation.Contains(f.Code)))
            findings.Add(other);
        return null;
    }

    private NotationEvidence Evidence()
    {
        var evidence = new NotationEvidence();
        using var content = table.Read();
        foreach (var block in content.Blocks)
        {
            using var row = block.Open(table.Delimiter);
            while (row.Next())
                if (row.Line >= context.Plan.FirstLine && row.Count == context.Plan.Headings.Count)
                    foreach (var column in context.Plan.Values)
                        if (!row.IsNumber(column.Index))
                            evidence.Add(row[column.Index], row.Line, column.Index);
        }

        return evidence;
    }

    /// <summary>Whether totals or the last vintage confirm a notation; null where neither can tell, false where one denies it.</summary>
    private bool? Fits(NumberNotation notation)
    {
        using var scratch = new Scratch();
        var reader = Read(notation, scratch);
        // Rows that are wrong in another way say nothing of the notation, and are told when it is settled.
        if (reader.MetUnprovenSign)
            return false;
        var sums = new SectionSums(context.Codelists, context.Keys);
        var (right, wrong, near, far) = (0, 0, 0, 0);
        var prior = PriorSeries.Of(store, context.Source.Dataset);
        var beside = new SeriesBeside();
        var merge = new CellMerge(scratch, reader.Runs.Pieces);
        for (var cells = merge.Next(); !cells.IsEmpty; cells = merge.Next())
        {
            beside.Set(cells, prior.At(cells[0].Key.Series));
            Judge(sums.Add(beside), ref right, ref wrong);
            foreach (var year in beside.Years)
                if (year is { Old: > 0, HasValue: true })
                    _ = Math.Abs(year.Value - year.Old) <= Near * year.Old ? near++ : far++;
        }

        Judge(sums.Finish(), ref right, ref wrong);
        return right + wrong > 0 ? wrong == 0 : near + far > 0 ? far * 10 < near : null;
    }

    private TableReader Read(NumberNotation notation, Scratch scratch)
    {
        var reader = new TableReader(table, context with { Notation = notation, IsTrial = true }, scratch, keepsOriginal: false, ImportProgress.None);
        _trial = new FindingList();
        reader.Read(_trial);
        return reader;
    }

    private FindingList FindingsInTrial()
    {
        using var scratch = new Scratch();
        Read(context.Notation, scratch);
        return _trial!;
    }

    private void Judge(IReadOnlyList<SumComparison> comparisons, ref int right, ref int wrong)
    {
        foreach (var comparison in comparisons)
            if (comparison.IsMost || comparison.Differs(1))
                _ = comparison.Differs(RoundingOf(comparison)) ? wrong++ : right++;
    }

    private int RoundingOf(SumComparison comparison) =>
        context.Source.Measures.TryGetValue(context.Keys.Measures[comparison.Whole.Measure], out var measure) ? measure.RoundedTo : 1;
}
