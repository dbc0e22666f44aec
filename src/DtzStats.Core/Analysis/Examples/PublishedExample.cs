namespace DtzStats.Core.Analysis.Examples;

/// <summary>A figure that somebody published, and how this build computes it from the published inputs.</summary>
/// <param name="Group">What it is an example of, such as <c>shift-share</c>.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Name">Which figure it is; no two of a group have the same name.</param>
/// <param name="Expected">The figure as published.</param>
/// <param name="Digits">The decimals that are given; ten for a figure that is exact as it stands.</param>
/// <param name="Compute">
/// The figure as computed now. It throws <see cref="InvalidOperationException"/> where the analysis has no answer.
/// </param>
public sealed record PublishedExample(string Group, string Source, string Name, double Expected, int Digits, Func<double> Compute)
{
    /// <summary>The decimals that a figure is held to which is exact as it stands, such as 27 jobs.</summary>
    internal const int Exact = 10;

    /// <summary>
    /// That a computed figure is the published one: not further from it than half a unit of its last decimal, plus what a
    /// double may be off.
    /// </summary>
    public bool Agrees(double computed) => Math.Abs(computed - Expected) <= (0.5 * Math.Pow(10, -Digits)) + (1e-15 * Math.Abs(Expected));

    internal static PublishedExample Of(string group, string source, string name, double expected, int digits, Func<Answer> answer) =>
        new(group, source, name, expected, digits, () => Number(answer()));

    private static double Number(Answer answer) =>
        (double)(answer.Value ?? throw new InvalidOperationException($"The analysis has no answer: {answer.Reason}."));
}
