using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks;

/// <summary>What can be wrong with one row.</summary>
internal static class RowFindings
{
    internal static void FieldCount(this FindingList findings, Place place, int found, int expected) => findings.Fail(
        "field-count",
        place,
        new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{found} velden in plaats van {expected}"),
            string.Create(CultureInfo.InvariantCulture, $"{found} fields instead of {expected}")),
        new BilingualText("Ontbreekt er een scheidingsteken, of een aanhalingsteken?", "Is a delimiter missing, or a quote?"));

    internal static void BadQuote(this FindingList findings, Place place) => findings.Fail(
        "quote",
        place,
        new BilingualText("een aanhalingsteken staat verkeerd of wordt nooit gesloten", "a quote stands in the wrong place or is never closed"),
        new BilingualText("Zet het hele veld tussen aanhalingstekens en verdubbel die daarbinnen.", "Quote the whole field and double the quotes inside it."));

    internal static void RegionUnknown(this FindingList findings, Place place, string found, string? suggestion) => findings.Fail(
        "region-unknown",
        place,
        new BilingualText($"onbekend gebied {Quoted(found)}", $"unknown region {Quoted(found)}"),
        Meant(suggestion, new BilingualText("Gebruik een CBS-code (GM0114) of een gemeentenaam.", "Use a CBS code (GM0114) or the name of a municipality.")));

    internal static void RegionsDiffer(this FindingList findings, Place place, string code, string name) => findings.Fail(
        "region-mismatch",
        place,
        new BilingualText($"code {Quoted(code)} en naam {Quoted(name)} zijn niet hetzelfde gebied", $"code {Quoted(code)} and name {Quoted(name)} are not the same region"),
        new BilingualText("Verbeter de code of de naam.", "Mend the code or the name."));

    internal static void CategoryUnknown(this FindingList findings, Place place, string found, string? suggestion) => findings.Fail(
        "category-unknown",
        place,
        new BilingualText($"onbekende bedrijfstak {Quoted(found)}", $"unknown industry {Quoted(found)}"),
        Meant(suggestion, new BilingualText("Gebruik een SBI-code: A-U, een sectie (C) of een afdeling (25).", "Use an SBI code: A-U, a section (C) or a division (25).")));

    internal static void MeasureUnknown(this FindingList findings, Place place, string found, string? suggestion) => findings.Fail(
        "measure-unknown",
        place,
        new BilingualText($"onbekende grootheid {Quoted(found)}", $"unknown measure {Quoted(found)}"),
        Meant(suggestion, new BilingualText("Gebruik een grootheid die in source.json staat, zoals jobs.", "Use a measure that source.json lists, such as jobs.")));

    internal static void PeriodUnknown(this FindingList findings, Place place, string found) => findings.Fail(
        "period-unknown",
        place,
        new BilingualText($"{Quoted(found)} is geen jaar", $"{Quoted(found)} is no year"),
        new BilingualText("Schrijf een jaar als 2016 of 2016JJ00.", "Write a year as 2016 or 2016JJ00."));

    internal static void StatusUnknown(this FindingList findings, Place place, string found) => findings.Fail(
        "status-unknown",
        place,
        new BilingualText($"onbekende status {Quoted(found)}", $"unknown status {Quoted(found)}"),
        new BilingualText("Gebruik A (definitief), P (voorlopig), E (geschat) of niets.", "Use A (final), P (provisional), E (estimated) or nothing."));

    internal static void NotANumber(this FindingList findings, Place place, string found) => findings.Fail(
        "not-a-number",
        place,
        new BilingualText($"{Quoted(found)} is geen getal", $"{Quoted(found)} is no number"),
        new BilingualText("Schrijf een getal, of een teken van het CBS: . x -", "Write a number, or one of CBS's marks: . x -"));

    internal static void DecimalSign(this FindingList findings, Place place, string found, string asThousands, string asFraction) => findings.Fail(
        "decimal-sign",
        place,
        new BilingualText($"{Quoted(found)} kan {asThousands} zijn of {asFraction}", $"{Quoted(found)} can be {asThousands} or {asFraction}"),
        new BilingualText("Schrijf hele getallen zonder punt of komma, of zet \"decimalSign\" in source.json.", "Write whole numbers without point or comma, or set \"decimalSign\" in source.json."));

    internal static void Negative(this FindingList findings, Place place, string found) => findings.Fail(
        "negative-count",
        place,
        new BilingualText($"{Quoted(found)} is negatief, maar dit is een aantal", $"{Quoted(found)} is negative, but this is a count"),
        new BilingualText("Verbeter het getal.", "Mend the number."));

    internal static void TooLarge(this FindingList findings, Place place, string found) => findings.Fail(
        "number-too-large",
        place,
        new BilingualText($"{Quoted(found)} is te groot voor een aantal", $"{Quoted(found)} is too large for a count"),
        new BilingualText("Is er een code of datum in deze kolom gekomen?", "Has a code or date got into this column?"));

    internal static void Fraction(this FindingList findings, Place place, string found) => findings.Fail(
        "fraction",
        place,
        new BilingualText($"{Quoted(found)} is geen heel aantal", $"{Quoted(found)} is not a whole count"),
        new BilingualText("Verbeter het getal, of de schaal in source.json.", "Mend the number, or the scale in source.json."));

    internal static void GivenTwice(this FindingList findings, Place place, SourceLineText first, bool sameValue)
    {
        var again = new BilingualText(
            $"dezelfde cel staat ook in {first} met {(sameValue ? "dezelfde" : "een andere")} waarde",
            $"the same cell stands in {first} too, with {(sameValue ? "the same" : "another")} value");
        var fix = new BilingualText("Laat er één staan.", "Keep one of them.");
        if (sameValue)
            findings.Warn("row-twice", place, again, fix);
        else
            findings.Fail("row-twice", place, again, fix);
    }

    internal static void AfterFooter(this FindingList findings, Place place) => findings.Fail(
        "row-after-footer",
        place,
        new BilingualText("na de voetregels van het bestand staan weer cijfers", "figures stand after the file's closing lines"),
        new BilingualText("Zet alle cijfers bij elkaar, boven de voetregels.", "Put all figures together, above the closing lines."));

    internal static string Quoted(string text)
    {
        const int enough = 60;
        var visible = new string([.. text.Take(enough).Select(c => char.IsControl(c) ? '?' : c)]);
        return text.Length > enough ? $"\"{visible}...\"" : $"\"{visible}\"";
    }

    private static BilingualText Meant(string? suggestion, BilingualText otherwise) => suggestion is null
        ? otherwise
        : new BilingualText($"Bedoelt u {Quoted(suggestion)}?", $"Did you mean {Quoted(suggestion)}?");
}

/// <summary>A line as findings name it: "banen.csv:12".</summary>
internal readonly record struct SourceLineText(string File, int Line)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
