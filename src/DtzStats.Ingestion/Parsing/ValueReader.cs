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

    /// <summary>That a number had a sign that the notation does not know, so that the notation has to be proven.</summary>
    internal bool MetUnprovenSign { get; private set; }

    /// <summary>Null where the text is no value; then it is reported.</summary>
    internal CodedObservation? Read(RowCursor row, int column, ObservationKey key, KnownMeasure measure, int? scale, RowStatus status)
    {
        var text = row[column].Trim();
        var line = row.Line;
        if (TryWhole(text, out var whole))
            return Whole(text, whole, key, scale ?? measure.Scale, status, line, column);
        if (Mark.Of(text) is { } mark)
            return CodedObservation.Of(
                key,
                mark.Value,
                mark.Value is not null ? status.Status : status.IsMissing ? ObservationStatus.Missing : mark.Status,
                status.IsConfidential ? Confidentiality.Confidential : mark.Confidentiality,
                line,
                context.Number);
        if ((row.IsNumber(column) ? NumberNotation.OfNumbers : context.Notation).Parse(text) is { } number)
            return Fraction(text, number * (scale ?? measure.Scale), key, measure, status, line, column);
        if (NumberNotation.LooksLikeNumber(text) && text.IndexOfAny('.', ',') >= 0)
        {
            MetUnprovenSign = true;
            report(DecimalSignOpen.At(Place(line, column), text.ToString(), NotationProof.Readings(text.ToString())));
            return null;
        }

        report(text is ['=' or '@' or '+', ..] ? FormulaLike.At(Place(line, column), text.ToString()) : NotANumber.At(Place(line, column), text.ToString()));
        return null;
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

    private CodedObservation? Whole(ReadOnlySpan<char> text, long value, ObservationKey key, int scale, RowStatus status, int line, int column)
    {
        if (value <= (long)LargestCount / scale)
            return new CodedObservation(key, value * scale, line, context.Number, status.Marks);
        report(NumberTooLarge.At(Place(line, column), text.ToString()));
        return null;
    }

    private CodedObservation? Fraction(ReadOnlySpan<char> text, decimal value, ObservationKey key, KnownMeasure measure, RowStatus status, int line, int column)
    {
        if (value < 0)
            report(NegativeCount.At(Place(line, column), text.ToString()));
        else if (value > LargestCount)
            report(NumberTooLarge.At(Place(line, column), text.ToString()));
        else if (!context.IsTrial && decimal.Round(value, measure.Decimals) != value)
            report(Checks.RowStage.Fraction.At(Place(line, column), text.ToString()));
        else
            return CodedObservation.Of(key, value, status.Status, Confidentiality.Free, line, context.Number);
        return null;
    }

    private Place Place(int line, int column) => new(context.Name, line, context.Plan.Headings[column]);
}

/// <summary>What a row says of the firmness of its values.</summary>
internal readonly record struct RowStatus(ObservationStatus Status, bool IsConfidential, bool IsMissing)
{
    internal ObservationMarks Marks => new(Status, Confidentiality.Free, hasValue: true, decimals: 0);
}
