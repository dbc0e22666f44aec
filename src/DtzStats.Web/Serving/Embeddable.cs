namespace DtzStats.Web.Serving;

/// <summary>Where a page may stand in a frame; without it: nowhere.</summary>
/// <param name="Ancestors">As the header has it.</param>
internal sealed record Embeddable(string Ancestors)
{
    internal static Embeddable Anywhere { get; } = new("*");

    internal static Embeddable Here { get; } = new("'self'");
}
