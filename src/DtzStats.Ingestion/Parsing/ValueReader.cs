using DtzStats.Core.Observations;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Reading;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Turns the text of a cell into a value, or into the reason why there is none.</summary>
internal sealed class ValueReader(FileContext context, Action<Finding> report)
{
    /// <summary>More than a hundred times the people on earth: no count of anything here.</summary>
    private const decimal LargestCount = 1_000_000_000_000;

    private const int DigitsOfALong = 15;

    /// <summary>What a trial keeps of a fraction: with the largest count before them, as many as a cell can hold.</summary>
    private const int DecimalsOfATrial = 6;

    /// <summary>That a number had a sign that the notation does not know, so that the notation has to be proven.</summary>
    internal bool MetUnprovenSign { get; private set; }

    /// <summary>Null where the text is no value; then it is reported.</summary>
    internal CodedObservation? Read(RowCursor row, int column, ObservationKey key, KnownMeasure measure, int? scale, RowStatus status)
    {
        var text = row[column].Trim();
        var by = scale ?? measure.Scale;
        // Nearly all values are plain, and nothing is done for them that only others need.
        if (TryWhole(text, out var whole) && whole <= (long)LargestCount / by && !status.IsMissing)
            return new CodedObservation(key, whole * by, row.Line, context.Number, status.Marks);
        var cell = new Cell(key, measure.Decimals, by, status, row.Line, column, row.IsNumber(column));
        return Mark.Of(text) is { } mark ? Marked(mark, cell) : Printed(text, cell);
    }

    private static bool TryWhole(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > DigitsOfALong)
            return false;
        foreach (var sign in text)
        {
            var digit = (uint)(sign - '0');
            if (digit > 9)
                return false;
            value = (value * 10) + digit;
        }

        return true;
    }

    private CodedObservation? Marked((decimal? Value, ObservationStatus Status, Confidentiality Confidentiality) mark, in Cell cell)
    {
        if (mark.Value is { } nil)
            return cell.Status.IsMissing ? Withheld("-", cell) : CodedObservation.Of(cell.Key, nil, cell.Status.Status, Confidentiality.Free, cell.Line, context.Number);
        return Nothing(cell, cell.Status.IsMissing ? ObservationStatus.Missing : mark.Status, cell.Status.IsConfidential ? Confidentiality.Confidential : mark.Confidentiality);
    }

    /// <summary>A value in a row that says that there is none: one that is confidential must not be kept, of another nobody knows what holds.</summary>
    private CodedObservation? Withheld(ReadOnlySpan<char> text, in Cell cell)
    {
        if (cell.Status.IsConfidential)
        {
            report(ValueWithheld.At(Place(cell)));
            return Nothing(cell, ObservationStatus.Missing, Confidentiality.Confidential);
        }

        report(StatusMismatch.At(Place(cell), text.ToString()));
        return null;
    }

    private CodedObservation Nothing(in Cell cell, ObservationStatus status, Confidentiality confidentiality) =>
        CodedObservation.Of(cell.Key, null, status, confidentiality, cell.Line, context.Number);

    /// <summary>A number with signs in it or round it.</summary>
    private CodedObservation? Printed(ReadOnlySpan<char> text, Cell cell)
    {
        var bare = PrintedNumber.Bare(text, out var isProvisional);
        if (isProvisional)
            cell = cell with { Status = cell.Status.Starred };
        if (bare.Length == 1 && Mark.Of(bare) is { } mark)
            return Marked(mark, cell);
        if ((cell.IsTyped ? NumberNotation.OfNumbers : context.Notation).Parse(bare) is { } number)
            return Number(text, number, cell);
        if (NumberNotation.IsTooLong(bare))
            report(NumberTooLarge.At(Place(cell), text.ToString()));
        else if (NumberNotation.LooksLikeNumber(bare) && bare.IndexOfAny('.', ',') >= 0)
            ReportSign(bare.ToString(), cell);
        else
            report(text is ['=' or '@' or '+', ..] ? FormulaLike.At(Place(cell), text.ToString()) : NotANumber.At(Place(cell), text.ToString()));
        return null;
    }

    private void ReportSign(string text, in Cell cell)
    {
        MetUnprovenSign = true;
        report(DecimalSignOpen.At(Place(cell), text, NotationProof.Readings(text)));
    }

    private CodedObservation? Number(ReadOnlySpan<char> text, decimal number, in Cell cell)
    {
        if (number < 0)
            report(NegativeCount.At(Place(cell), text.ToString()));
        else if (number > LargestCount / cell.Scale)
            report(NumberTooLarge.At(Place(cell), text.ToString()));
        else if (!context.IsTrial && decimal.Round(number * cell.Scale, cell.Decimals) != number * cell.Scale)
            report(Fraction.At(Place(cell), text.ToString()));
        else if (cell.Status.IsMissing)
            return Withheld(text, cell);
        else
            return CodedObservation.Of(cell.Key, decimal.Round(number * cell.Scale, DecimalsOfATrial), cell.Status.Status, Confidentiality.Free, cell.Line, context.Number);
        return null;
    }

    private Place Place(in Cell cell) => new(context.Name, cell.Line, context.Plan.Headings[cell.Column]);

    /// <summary>Where a value stands and how it is to be read.</summary>
    /// <param name="IsTyped">That the file gives it as a number, not as a text that may be one.</param>
    private readonly record struct Cell(ObservationKey Key, int Decimals, int Scale, RowStatus Status, int Line, int Column, bool IsTyped);
}
