using DtzStats.Core.Observations;

namespace DtzStats.Reporting.Claims;

/// <summary>A sentence as runs of text and numbers, of which writers can link each number to its cell.</summary>
public sealed record Sentence(IReadOnlyList<Run> Runs)
{
    /// <summary>That it leans on the sentence before it, and says nothing without that.</summary>
    public bool Follows { get; init; }

    public string Text => string.Concat(Runs.Select(r => r.Text));

    public IEnumerable<CitedNumber> Numbers => Runs.OfType<CitedNumber>();
}

/// <summary>A piece of a sentence.</summary>
public abstract record Run(string Text)
{
    /// <summary>How it stands out from the words around it.</summary>
    public RunStyle Style { get; init; }
}

/// <summary>How words stand out; both together too.</summary>
[Flags]
public enum RunStyle
{
    None = 0,
    Emphasis = 1,
    Strong = 2,
}

/// <summary>Words without a number that has to be proven.</summary>
public sealed record PlainText(string Text) : Run(Text);

/// <summary>Words that lead to a page elsewhere.</summary>
public sealed record LinkText(string Text, Uri Page) : Run(Text);

/// <summary>A number as it is printed, and where it comes from.</summary>
/// <param name="Text">With its rule word and sign: "ruim 118.000", "3,1%".</param>
/// <param name="Value">Exact, in the unit of the measure or in per cent; below zero where the words around it say "fewer".</param>
/// <param name="Printed">The number that stands in the text, without sign.</param>
/// <param name="Rule">The word before the number.</param>
/// <param name="Formula">How it was computed, in words.</param>
/// <param name="Lines">All lines that it was computed from, each once; a sum has one for each part.</param>
/// <param name="IsProvisional">That a value that it was computed from is provisional or estimated.</param>
public sealed record CitedNumber(
    string Text,
    decimal Value,
    decimal Printed,
    RuleWord Rule,
    string Formula,
    NumberKey Key,
    IReadOnlyList<SourceLine> Lines,
    bool IsProvisional) : Run(Text)
{
    public string Dataset => Lines.Count == 0 ? "" : Lines[0].Dataset;

    /// <summary>Each once, in ordinal order.</summary>
    public IReadOnlyList<string> Vintages => [.. Lines.Select(l => l.Vintage).Distinct().Order(StringComparer.Ordinal)];
}
