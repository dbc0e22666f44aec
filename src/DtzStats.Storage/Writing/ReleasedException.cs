namespace DtzStats.Storage.Writing;

/// <summary>That an import cannot be taken back, because releases look at it and would no longer give the same figures.</summary>
/// <param name="releases">Their names.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always names releases.")]
public sealed class ReleasedException(IReadOnlyList<string> releases) : Exception($"Releases look at it: {string.Join(", ", releases)}.")
{
    public IReadOnlyList<string> Releases { get; } = releases;
}
