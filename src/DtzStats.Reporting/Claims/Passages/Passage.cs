namespace DtzStats.Reporting.Claims.Passages;

/// <summary>Sentences that belong together, all proven; empty where there is nothing to say.</summary>
public sealed record Passage(IReadOnlyList<Sentence> Sentences)
{
    public string Text => string.Join(' ', Sentences.Select(s => s.Text));
}
