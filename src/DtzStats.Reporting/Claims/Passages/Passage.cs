namespace DtzStats.Reporting.Claims.Passages;

/// <summary>Sentences that belong together, all proven; empty where there is nothing to say.</summary>
public sealed record Passage(IReadOnlyList<Sentence> Sentences)
{
    /// <summary>Words of our own, without a number that has to be proven; none for an empty text.</summary>
    public static Passage Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Passage(text.Length == 0 ? [] : [new Sentence([new PlainText(text)])]);
    }

    public string Text => string.Join(' ', Sentences.Select(s => s.Text));
}
