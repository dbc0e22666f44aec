using System.Globalization;
using System.Text.RegularExpressions;

namespace DtzStats.Ingestion.Tests.Mutations.Known;

/// <summary>How a file writes its numbers.</summary>
/// <param name="Fraction">The sign before a fraction; null: numbers have none.</param>
/// <param name="Thousands">The sign between thousands; null: none.</param>
/// <param name="Decimals">How many digits follow the sign.</param>
internal sealed record NumberStyle(char? Fraction, char? Thousands, int Decimals = 0)
{
    internal static NumberStyle Plain { get; } = new(null, null);

    internal string Write(decimal value)
    {
        var text = value.ToString(Thousands is null ? $"F{Decimals}" : $"N{Decimals}", CultureInfo.InvariantCulture);
        return string.Concat(text.Select(c => c == ',' ? Thousands!.Value : c == '.' ? Fraction!.Value : c));
    }

    /// <summary>Null where the text is no number in this style.</summary>
    internal decimal? Read(string text)
    {
        // StatLine prints thousands with spaces; no sign of a fraction can be meant by them.
        if (Regex.IsMatch(text, "^[0-9]{1,3}([ \u00A0\u202F\u2009][0-9]{3})+$"))
            return decimal.Parse(Regex.Replace(text, "[^0-9]", ""), CultureInfo.InvariantCulture);
        // Once the sign of a fraction is known, the other one stands between thousands.
        if (Fraction is { } known && Thousands is null && Regex.IsMatch(text, $"^[0-9]{{1,3}}({Regex.Escape(known == '.' ? "," : ".")}[0-9]{{3}})+$"))
            return decimal.Parse(Regex.Replace(text, "[^0-9]", ""), CultureInfo.InvariantCulture);
        if (text.Length is 0 or > 24 || !Regex.IsMatch(text, $"^{Whole}{(Fraction is { } f ? $"({Regex.Escape(f.ToString())}[0-9]+)?" : "")}$"))
            return null;
        var plain = Thousands is { } t ? text.Replace(t.ToString(), "", StringComparison.Ordinal) : text;
        return decimal.Parse(Fraction is { } sign ? plain.Replace(sign, '.') : plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>The style that cells prove without anything beside them; null where they prove none, or two.</summary>
    internal static NumberStyle? ProvenBy(IReadOnlyList<string> cells)
    {
        var (point, comma) = (Proof(cells, '.', ','), Proof(cells, ',', '.'));
        if (point.IsProven == comma.IsProven)
            return null;
        return point.IsProven ? new NumberStyle('.', point.HasThousands ? ',' : null) : new NumberStyle(',', comma.HasThousands ? '.' : null);
    }

    private string Whole => Thousands is { } t ? $"([0-9]+|[0-9]{{1,3}}({Regex.Escape(t.ToString())}[0-9]{{3}})+)" : "[0-9]+";

    /// <summary>Of "1.234,5" both signs are known; of "12.3", "0.250" and "1234.567" the fraction; of "1.234.567" the thousands.</summary>
    private static (bool IsProven, bool HasThousands) Proof(IReadOnlyList<string> cells, char fraction, char thousands)
    {
        var (f, t) = (Regex.Escape(fraction.ToString()), Regex.Escape(thousands.ToString()));
        var hasThousands = cells.Any(c => Regex.IsMatch(c, $"^[0-9]+({t}[0-9]+)+{f}[0-9]*$|^[0-9]+({t}[0-9]+){{2,}}$"));
        return (hasThousands || cells.Any(c => Regex.IsMatch(c, $"^[0-9]+{f}([0-9]{{0,2}}|[0-9]{{4,}})$|^([0-9]{{4,}}|0){f}[0-9]*$")), hasThousands);
    }
}
