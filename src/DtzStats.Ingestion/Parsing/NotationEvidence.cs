using DtzStats.Core.Datasets;

namespace DtzStats.Ingestion.Parsing;

/// <summary>What the cells of a file prove of the signs in its numbers.</summary>
/// <remarks>
/// "1.234,5" settles both signs. A sign that is repeated ("1.234.567") stands between thousands. A sign that is not
/// followed by just three digits ("5,4", "18500.00"), or has more than three or a lone zero before it, stands before a fraction.
/// "1.234" alone proves nothing; but once one sign is proven, the other has but one meaning left.
/// </remarks>
internal sealed class NotationEvidence
{
    private string? _fractionPoint;
    private string? _fractionComma;
    private string? _thousandsPoint;
    private string? _thousandsComma;

    /// <summary>The first cell that can be read in two ways; null where there is none.</summary>
    internal OpenCell? Open { get; private set; }

    /// <summary>Two cells that cannot be from one notation; null where there are none.</summary>
    internal (string First, string Second)? Contradiction =>
        (_fractionPoint, _fractionComma) is ({ } a, { } b) ? (a, b)
        : (_fractionPoint, _thousandsPoint) is ({ } c, { } d) ? (c, d)
        : (_fractionComma, _thousandsComma) is ({ } e, { } f) ? (e, f)
        : (_thousandsPoint, _thousandsComma) is ({ } g, { } h) ? (g, h)
        : null;

    /// <summary>What is proven; null where nothing is.</summary>
    internal NumberNotation? Proven =>
        _fractionComma is not null || _thousandsPoint is not null ? new NumberNotation(DecimalSign.Comma, true)
        : _fractionPoint is not null || _thousandsComma is not null ? new NumberNotation(DecimalSign.Point, true)
        : null;

    /// <summary>A cell that proves it; null where none does.</summary>
    internal string? Example => _fractionPoint ?? _fractionComma ?? _thousandsPoint ?? _thousandsComma;

    internal void Add(ReadOnlySpan<char> field, int line, int column)
    {
        if (field.IndexOfAny('.', ',') < 0)
            return;
        var text = PrintedNumber.Bare(field.Trim(), out _);
        if (text.IndexOfAny('.', ',') < 0 || !NumberNotation.LooksLikeNumber(text))
            return;
        var last = text.LastIndexOfAny('.', ',');
        var (sign, other) = (text[last], text[last] == '.' ? ',' : '.');
        if (text.Contains(other))
        {
            Fraction(sign, text);
            Thousands(other, text);
        }
        else if (text.Count(sign) > 1)
            Thousands(sign, text);
        else if (text.Length - last - 1 != 3 || last - (text[0] == '-' ? 1 : 0) > 3 || text[..last] is "0" or "-0")
            Fraction(sign, text);
        else
            Open ??= new OpenCell(text.ToString(), line, column);
    }

    private void Fraction(char sign, ReadOnlySpan<char> text) => _ = sign == '.' ? _fractionPoint ??= text.ToString() : _fractionComma ??= text.ToString();

    private void Thousands(char sign, ReadOnlySpan<char> text) => _ = sign == '.' ? _thousandsPoint ??= text.ToString() : _thousandsComma ??= text.ToString();
}

/// <summary>A cell that can be read in two ways.</summary>
internal sealed record OpenCell(string Text, int Line, int Column);
