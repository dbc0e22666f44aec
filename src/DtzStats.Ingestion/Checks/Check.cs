using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks;

/// <summary>A rule that a delivery has to keep; docs/checks has a page for each.</summary>
internal abstract class Check
{
    private const int EnoughTexts = 6;
    private const int EnoughLetters = 60;

    /// <param name="canBeAccepted">That a failure may turn out to be right, and is imported when an analyst says so.</param>
    protected Check(string code, Stage stage, Severity severity = Severity.Fail, bool canBeAccepted = false)
    {
        Code = code;
        Stage = stage;
        Severity = severity;
        CanBeAccepted = canBeAccepted || severity == Severity.Warn;
    }

    internal string Code { get; }

    internal Stage Stage { get; }

    internal Severity Severity { get; }

    internal bool CanBeAccepted { get; }

    /// <summary>What was found, in quotes, control characters made visible, long texts cut off.</summary>
    protected static string Quoted(string text)
    {
        var visible = new string([.. text.Take(EnoughLetters).Select(c => char.IsControl(c) ? '?' : c)]);
        return text.Length > EnoughLetters ? $"\"{visible}...\"" : $"\"{visible}\"";
    }

    protected static string Listed(IReadOnlyList<string> texts)
    {
        var shown = string.Join(", ", texts.Take(EnoughTexts).Select(Quoted));
        return texts.Count > EnoughTexts ? shown + ", ..." : shown;
    }

    protected static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    protected static BilingualText Meant(string? suggestion, BilingualText otherwise) => suggestion is null
        ? otherwise
        : new BilingualText($"Bedoelt u {Quoted(suggestion)}?", $"Did you mean {Quoted(suggestion)}?");

    protected Finding Find(Place place, BilingualText found, BilingualText expected, BilingualText fix, Severity? severity = null, Subject? subject = null) =>
        new(Code, Stage, severity ?? Severity, CanBeAccepted, place.File, place.Line is 0 ? null : place.Line, place.Column, found, expected, fix, subject ?? Subject.Whole);
}

/// <summary>Where in a delivery.</summary>
/// <param name="Line">0: a header that stands on no line.</param>
internal readonly record struct Place(string File, int? Line = null, string? Column = null);
