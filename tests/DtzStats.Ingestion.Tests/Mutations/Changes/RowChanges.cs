using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Changes;

/// <summary>What people and spreadsheets do to tables: to rows, columns and cells before they are written.</summary>
internal static class RowChanges
{
    private static readonly string[] Oddities =
        ["=1+1", "-5", "1e9", "99999999999999999", "8,5", "1.234", "1.234,5", "18500.00", "x", "", ".", "-", "*", "NaN", " 7 ", "0x10", "+5", "1 234", "n.v.t.", "\u0661\u0662", "2016", "Emmen", "C", "GM0118"];

    internal static readonly Changing[] All =
    [
        SwapColumns, SwapColumns, SwapRows, DropRow, DoubleRow, SwapHeadings, SwapFields, ChangeField, ChangeField, DropField, AddField, CutRow, MixSigns, MixSigns, MixAllSigns,
        DropSignOfHeading, ChangeDelimiter, ChangeEncoding, ChangeLineEnds, ChangeQuotes,
    ];

    private static int HeaderOf(Part part) => Math.Max(0, part.Rows.FindIndex(r => r.Count > 1));

    private static int Width(Part part) => part.Rows[HeaderOf(part)].Count;

    private static bool IsFigureRow(Part part, int index) => part.IsFigures && index > HeaderOf(part) && part.Rows[index].Count == Width(part);

    private static int Any(Part part, Draw draw) => draw.Below(part.Rows.Count);

    private static Change? SwapColumns(KnownDelivery delivery, Part part, Draw draw)
    {
        var (one, other) = (draw.Below(Width(part)), draw.Below(Width(part)));
        foreach (var row in part.Rows.Where(r => r.Count == Width(part)))
            (row[one], row[other]) = (row[other], row[one]);
        return new Change($"columns {one + 1} and {other + 1} swapped", one == other || (delivery.IsColumnOrderFree && part.IsFigures));
    }

    private static Change? SwapRows(KnownDelivery delivery, Part part, Draw draw)
    {
        var (one, other) = (Any(part, draw), Any(part, draw));
        var isHarmless = one == other || (delivery.IsColumnOrderFree && IsFigureRow(part, one) && IsFigureRow(part, other));
        (part.Rows[one], part.Rows[other]) = (part.Rows[other], part.Rows[one]);
        return new Change($"rows {one + 1} and {other + 1} swapped", isHarmless);
    }

    private static Change? DropRow(KnownDelivery delivery, Part part, Draw draw)
    {
        var at = Any(part, draw);
        var isHarmless = delivery.IsColumnOrderFree && IsFigureRow(part, at) && part.Rows.Count(r => r.Count > 1) > 2;
        part.Rows.RemoveAt(at);
        return part.Rows.Count == 0 ? null : new Change($"row {at + 1} dropped", isHarmless);
    }

    private static Change? DoubleRow(KnownDelivery delivery, Part part, Draw draw)
    {
        var at = Any(part, draw);
        part.Rows.Insert(draw.Chance(50) ? at : Any(part, draw), [.. part.Rows[at]]);
        return new Change($"row {at + 1} doubled");
    }

    private static Change? SwapHeadings(KnownDelivery delivery, Part part, Draw draw)
    {
        var (one, other) = (draw.Below(Width(part)), draw.Below(Width(part)));
        var header = part.Rows[HeaderOf(part)];
        (header[one], header[other]) = (header[other], header[one]);
        return new Change($"headings {one + 1} and {other + 1} swapped", one == other);
    }

    private static Change? SwapFields(KnownDelivery delivery, Part part, Draw draw)
    {
        var row = part.Rows[Any(part, draw)];
        var (one, other) = (draw.Below(row.Count), draw.Below(row.Count));
        (row[one], row[other]) = (row[other], row[one]);
        return new Change($"fields {one + 1} and {other + 1} swapped in \"{string.Join('|', row)}\"");
    }

    private static Change? ChangeField(KnownDelivery delivery, Part part, Draw draw)
    {
        var at = Any(part, draw);
        // A closing line says nothing, and nothing else either.
        if (part.Rows[at].Count == 1 && at > HeaderOf(part))
            return null;
        var (row, text) = (part.Rows[at], draw.Of<string>(Oddities));
        var column = draw.Chance(50) ? row.Count - 1 : draw.Below(row.Count);
        var before = row[column];
        row[column] = text;
        return new Change($"row {at + 1}: \"{before}\" became \"{text}\"");
    }

    private static Change? DropField(KnownDelivery delivery, Part part, Draw draw)
    {
        var at = Any(part, draw);
        if (part.Rows[at].Count < 2)
            return null;
        part.Rows[at].RemoveAt(draw.Below(part.Rows[at].Count));
        return new Change($"row {at + 1}: a field dropped");
    }

    private static Change? AddField(KnownDelivery delivery, Part part, Draw draw)
    {
        var at = Any(part, draw);
        part.Rows[at].Insert(draw.Below(part.Rows[at].Count + 1), draw.Of<string>(Oddities));
        return new Change($"row {at + 1}: a field added");
    }

    private static Change? CutRow(KnownDelivery delivery, Part part, Draw draw)
    {
        var at = Any(part, draw);
        var keep = 1 + draw.Below(part.Rows[at].Count);
        part.Rows[at].RemoveRange(keep, part.Rows[at].Count - keep);
        return new Change($"row {at + 1}: cut to {keep} fields");
    }

    /// <summary>A sign comes into one cell, or turns into the other.</summary>
    private static Change? MixSigns(KnownDelivery delivery, Part part, Draw draw)
    {
        var cells = part.Rows.SelectMany((r, i) => r.Select((text, column) => (Row: i, Column: column, Text: text))).Where(c => c.Text.Length > 3 && c.Text.All(t => char.IsAsciiDigit(t) || t is '.' or ',')).ToList();
        if (cells.Count == 0)
            return null;
        var (row, at, text) = draw.Of<(int, int, string)>([.. cells]);
        var changed = Swapped(text);
        part.Rows[row][at] = changed != text ? changed : text.Insert(draw.Of(1, text.Length - 3, text.Length - 2), draw.Of(".", ","));
        return new Change($"row {row + 1}: \"{text}\" became \"{part.Rows[row][at]}\"");
    }

    private static Change? MixAllSigns(KnownDelivery delivery, Part part, Draw draw)
    {
        foreach (var row in part.Rows.Where((_, i) => IsFigureRow(part, i)))
            for (var i = 0; i < row.Count; i++)
                row[i] = row[i].Length > 1 && row[i].All(t => char.IsAsciiDigit(t) || t is '.' or ',') ? Swapped(row[i]) : row[i];
        return new Change("points and commas swapped in all numbers");
    }

    private static string Swapped(string text) => string.Concat(text.Select(c => c == '.' ? ',' : c == ',' ? '.' : c));

    private static Change? DropSignOfHeading(KnownDelivery delivery, Part part, Draw draw)
    {
        var header = part.Rows[HeaderOf(part)];
        var at = draw.Below(header.Count);
        if (header[at].Length == 0)
            return null;
        header[at] = header[at].Remove(draw.Below(header[at].Length), 1);
        return new Change($"heading {at + 1} became \"{header[at]}\"");
    }

    private static Change? ChangeDelimiter(KnownDelivery delivery, Part part, Draw draw) =>
        Rewrite(part, delivery.IsDelimiterFree, part.Dialect with { Delimiter = draw.Of(';', ',', '\t', '|') });

    private static Change? ChangeEncoding(KnownDelivery delivery, Part part, Draw draw) =>
        Rewrite(part, true, draw.Chance(50) ? part.Dialect with { IsLatin = true, HasMark = false } : part.Dialect with { IsLatin = false, HasMark = draw.Chance(50) });

    private static Change? ChangeLineEnds(KnownDelivery delivery, Part part, Draw draw) =>
        Rewrite(part, true, part.Dialect with { LineEnd = draw.Of("\n", "\r\n", "\r"), EndsOpen = draw.Chance(30) });

    private static Change? ChangeQuotes(KnownDelivery delivery, Part part, Draw draw) =>
        Rewrite(part, true, part.Dialect with { Quotes = draw.Of(Quotes.WhereNeeded, Quotes.AroundText, Quotes.AroundAll) });

    private static Change? Rewrite(Part part, bool isHarmless, Dialect dialect)
    {
        if (part.Format != Format.Text)
            return null;
        part.Dialect = dialect;
        return new Change($"written as {dialect}".Replace('\n', 'n').Replace('\r', 'r'), isHarmless && part.IsFigures);
    }
}
