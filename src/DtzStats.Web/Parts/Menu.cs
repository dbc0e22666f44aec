using DtzStats.Core.Languages;
using DtzStats.Web.Access;

namespace DtzStats.Web.Parts;

/// <summary>The pages of the menu.</summary>
internal static class Menu
{
    internal static IReadOnlyList<MenuItem> Items { get; } =
    [
        new("/", new("Overzicht", "Overview")),
        new("/gemeente", new("Gemeenten", "Municipalities")),
        new("/sector", new("Sectoren", "Industries")),
        new("/verkennen", new("Verkennen", "Explore")),
        new("/vergelijken", new("Vergelijken", "Compare")),
        new("/herzieningen", new("Herzieningen", "Revisions")),
        new("/ecosysteem", new("Ecosysteem", "Ecosystem")),
        new("/rapport", new("Rapport", "Report")),
        new("/data", new("Data en methode", "Data and method")),
    ];

    /// <summary>The page for those who may change figures.</summary>
    internal static MenuItem Import { get; } = new("/importeren", new("Importeren", "Import"));

    internal static IReadOnlyList<MenuItem> For(Visitor visitor) => visitor.MayImport || visitor.MayRelease ? [.. Items, Import] : Items;
}

/// <summary>One page of the menu.</summary>
internal sealed record MenuItem(string Path, BilingualText Name)
{
    /// <summary>Whether a page is this one, or one below it.</summary>
    internal bool Holds(string path) => path == Path || (Path != "/" && path.StartsWith(Path + "/", StringComparison.Ordinal));
}
