using DtzStats.Core.Codes;
using DtzStats.Core.Ecosystems;
using DtzStats.Core.Languages;
using DtzStats.Core.Regions;
using Row = DtzStats.Ingestion.Codes.CodelistFile.Row;

namespace DtzStats.Ingestion.Codes;

/// <summary>Reads the list of organisations of a region from its folder.</summary>
public static class EcosystemReader
{
    /// <exception cref="CodelistException">
    /// A file is absent or wrong, a place, theme or kind does not exist, or a code is used twice; it names the row and what to write.
    /// </exception>
    public static Ecosystem Read(string folder, RegionList regions) => Read(name => File.OpenRead(Path.Combine(folder, name)), regions);

    /// <summary>The list from wherever it is kept.</summary>
    /// <param name="open">Opens the file of a name, such as "themes.csv".</param>
    /// <exception cref="CodelistException">As above.</exception>
    public static Ecosystem Read(Func<string, Stream> open, RegionList regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var (themes, seen) = (new Dictionary<string, Theme>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var theme in CodelistFile.Read(open, "themes.csv", row => new Theme(row["code"], new(row["name_nl"], row["name_en"]))))
            themes[theme.Code] = theme;
        return new Ecosystem([.. themes.Values], CodelistFile.Read(open, "organisations.csv", row => ToOrganisation(row, regions, themes, seen)));
    }

    private static Organisation ToOrganisation(Row row, RegionList regions, Dictionary<string, Theme> themes, HashSet<string> seen)
    {
        var code = row["code"];
        if (!seen.Add(code))
            throw new FormatException($"'{code}' is used twice; give one of the two another code.");
        var given = row.List("themes", ' ');
        if (given.Count == 0)
            throw new FormatException($"'{code}' has no theme; choose from {string.Join(", ", themes.Keys)}.");
        return new Organisation(
            code,
            KindOf(code, row["kind"]),
            row["name"],
            PlaceOf(code, row["place"], regions),
            [.. given.Select(t => themes.TryGetValue(t, out var theme) ? theme : throw Unknown(code, "theme", t, themes.Keys))],
            row.Optional("website") is { } website ? AddressOf(code, website) : null,
            AddressOf(code, row["source"]),
            new BilingualText(row["note_nl"], row["note_en"]));
    }

    private static OrganisationKind KindOf(string code, string text) => text switch
    {
        "initiative" => OrganisationKind.Initiative,
        "education" => OrganisationKind.Education,
        "government" => OrganisationKind.Government,
        "business-association" => OrganisationKind.BusinessAssociation,
        "business-site" => OrganisationKind.BusinessSite,
        _ => throw Unknown(code, "kind", text, ["initiative", "education", "government", "business-association", "business-site"]),
    };

    /// <summary>By its code alone, for a name can mean a municipality or a province; one that was merged into another is no place any more.</summary>
    private static Region PlaceOf(string code, string text, RegionList regions)
    {
        var present = regions.All.Where(r => r.ValidTo is null).ToList();
        return present.Find(r => r.Code == text) ?? throw Unknown(code, "code of a region that exists", text, present.Select(r => r.Code));
    }

    private static Uri AddressOf(string code, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address : throw new FormatException($"'{code}': '{text}' is no address of a page; write one that begins with https://.");

    private static FormatException Unknown(string code, string what, string text, IEnumerable<string> known) =>
        new($"'{code}': '{text}' is no {what}{(Nearest.To(text, known) is { } near ? $"; did you mean '{near}'?" : ".")}");
}
