using DtzStats.Reporting.Editions.Tables;

namespace DtzStats.Reporting.Writers.Excel;

/// <summary>How cells look: the places of the formats in excel-styles.xml.</summary>
internal enum CellStyle
{
    Normal = 0,
    Title = 1,

    /// <summary>What is told of the figures.</summary>
    Note = 2,

    /// <summary>That the figures are no official ones.</summary>
    Mark = 3,
    HeaderText = 4,
    HeaderNumber = 5,
    Unit = 6,
    Link = 7,
    Text = 8,
    TotalText = 9,

    /// <summary>A word in place of a number.</summary>
    Reason = 10,
    TotalReason = 11,
    Year = 12,
    Strong = 13,

    /// <summary>The first of eight formats of numbers; after them come those of provisional ones, of totals, and of both.</summary>
    FirstNumber = 14,
}

/// <summary>Which format a number has.</summary>
internal static class CellStyles
{
    private const int NumberFormats = 8;

    /// <param name="value">A change that rounds to nothing has no sign.</param>
    internal static CellStyle OfNumber(decimal value, NumberKind kind, bool isProvisional, bool isTotal) =>
        CellStyle.FirstNumber + FormatOf(Unsigned(value, kind)) + (isProvisional ? NumberFormats : 0) + (isTotal ? 2 * NumberFormats : 0);

    private static NumberKind Unsigned(decimal value, NumberKind kind) => kind switch
    {
        NumberKind.Change when RoundsToZero(value, 0) => NumberKind.Count,
        NumberKind.PercentChange when RoundsToZero(value, 1) => NumberKind.Share,
        NumberKind.Points when RoundsToZero(value, 2) => NumberKind.Quotient,
        _ => kind,
    };

    private static bool RoundsToZero(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero) == 0;

    private static int FormatOf(NumberKind kind) => kind switch
    {
        NumberKind.Change => 1,
        NumberKind.PercentChange => 2,
        NumberKind.Share => 3,
        NumberKind.Index or NumberKind.Mean => 4,
        NumberKind.Quotient => 5,
        NumberKind.Coefficient => 6,
        NumberKind.Points => 7,
        _ => 0,
    };
}
