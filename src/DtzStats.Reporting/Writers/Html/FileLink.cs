namespace DtzStats.Reporting.Writers.Html;

/// <summary>A file of the edition beside the page.</summary>
/// <param name="Format">As a reader knows it: "SVG".</param>
/// <param name="Address">Relative to the page.</param>
public sealed record FileLink(string Format, string Address)
{
    internal static FileLink To(string folder, string name, string extension) =>
        new(extension.ToUpperInvariant(), $"{folder}/{Uri.EscapeDataString(name)}.{extension}");
}
