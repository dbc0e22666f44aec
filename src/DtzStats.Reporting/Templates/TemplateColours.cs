using System.Globalization;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Templates;

/// <summary>The colours of a template: only those in which text can be read (WCAG 2.2, level AA).</summary>
internal static class TemplateColours
{
    private const double LeastContrast = 4.5;
    private const string White = "#ffffff";

    /// <summary>What is left out, or wrong, is as it comes.</summary>
    internal static EditionColours Read(ColoursText? text, List<TemplateError> errors)
    {
        var plain = EditionColours.Plain;
        var colours = new EditionColours(
            Colour("accent", text?.Accent, plain.Accent, errors), Colour("ink", text?.Ink, plain.Ink, errors), Colour("tint", text?.Tint, plain.Tint, errors));
        foreach (var (name, colour) in new[] { ("accent", colours.Accent), ("ink", colours.Ink) })
            Demand(name, colour, new("wit", "white"), White, errors);
        foreach (var (name, colour) in new[] { ("accent", colours.Accent), ("ink", colours.Ink), ("tint", EditionColours.Muted) })
            Demand(name, colour, new($"tint {colours.Tint}", $"tint {colours.Tint}"), colours.Tint, errors);
        return colours;
    }

    /// <summary>From 1, for the same colours, to 21, for black on white.</summary>
    internal static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static string Colour(string name, string? text, string plain, List<TemplateError> errors)
    {
        if (text is null)
            return plain;
        if (text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit))
            return text.ToLowerInvariant();
        errors.Add(Error(new($"colours.{name}: \"{text}\" is geen kleur", $"colours.{name}: \"{text}\" is no colour"), new("schrijf bijvoorbeeld \"#0a4a66\"", "write \"#0a4a66\", for instance")));
        return plain;
    }

    private static void Demand(string name, string colour, BilingualText behind, string paper, List<TemplateError> errors)
    {
        var contrast = Contrast(colour, paper);
        if (contrast >= LeastContrast)
            return;
        // Rounded down: what is refused never reads as enough.
        var ratio = Math.Floor((decimal)contrast * 100) / 100;
        errors.Add(Error(
            new($"colours.{name}: tekst in {colour} op {behind.Dutch} heeft een contrast van {NumberText.Value(ratio, Language.Dutch, 2)} : 1", $"colours.{name}: text in {colour} on {behind.English} has a contrast of {NumberText.Value(ratio, Language.English, 2)} : 1"),
            new("kies een kleur met een contrast van 4,5 : 1 of meer", "choose a colour with a contrast of 4.5 : 1 or more")));
    }

    private static double Luminance(string colour) =>
        (0.2126 * Linear(colour[1..3])) + (0.7152 * Linear(colour[3..5])) + (0.0722 * Linear(colour[5..7]));

    private static double Linear(string hex)
    {
        var value = int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static TemplateError Error(BilingualText what, BilingualText mend) => new(EditionTemplate.FileName, what, mend);
}
