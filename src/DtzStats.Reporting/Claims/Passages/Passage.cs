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

    /// <summary>How it stands among the others.</summary>
    public PassageForm Form { get; init; }

    public string Text => string.Join(' ', Sentences.Select(s => s.Text));
}

/// <summary>How a passage stands among others; items that follow one another are one list.</summary>
public enum PassageForm
{
    Paragraph = 0,
    Bullet = 1,
    Numbered = 2,
}
