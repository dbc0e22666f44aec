using DtzStats.Core.Ecosystems;
using DtzStats.Core.Languages;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions.Tables;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>Who works on the economy of the region: a list of facts with where each can be checked, a table a kind.</summary>
internal static class EcosystemSection
{
    internal const string Name = "ecosysteem";

    private static readonly (OrganisationKind Kind, string Table, BilingualText One, BilingualText More)[] Kinds =
    [
        (OrganisationKind.Initiative, "initiatieven", new("initiatief", "initiative"), new("initiatieven", "initiatives")),
        (OrganisationKind.Education, "onderwijs", new("onderwijsinstelling", "educational institution"), new("onderwijsinstellingen", "educational institutions")),
        (OrganisationKind.Government, "overheid", new("overheidsorganisatie", "government organisation"), new("overheidsorganisaties", "government organisations")),
        (OrganisationKind.BusinessAssociation, "ondernemersverenigingen", new("ondernemersvereniging", "business association"), new("ondernemersverenigingen", "business associations")),
        (OrganisationKind.BusinessSite, "bedrijventerreinen", new("bedrijventerrein", "business park"), new("bedrijventerreinen", "business parks")),
    ];

    /// <summary>None where there is no list, or nobody on it for the region.</summary>
    internal static IEnumerable<EditionSection> Build(EditionRequest request, Words words)
    {
        var found = request.Ecosystem?.Organisations.Where(o => Concerns(o.Place, request)).ToLookup(o => o.Kind);
        if (found is null or { Count: 0 })
            return [];
        var kinds = Kinds.Where(k => found.Contains(k.Kind)).ToList();
        var mark = ReleaseText.Mark(request.Release, null, request.Language);
        return
        [
            new EditionSection(
                Name,
                words.Say("Het innovatie-ecosysteem", "The innovation ecosystem"),
                mark,
                [Passage.Of(Counts([.. kinds.Select(k => Count(found[k.Kind].Count(), k.One, k.More, words))], request, words))],
                [],
                [.. kinds.Select(k => Table(k.Table, words.Say(k.More), found[k.Kind], mark, words))]),
        ];
    }

    /// <summary>Of a municipality: what is there, and what works for a larger region that it may lie in; of a group all of the list.</summary>
    private static bool Concerns(Region place, EditionRequest request) => request.Region.Level != RegionLevel.Municipality || place.Level switch
    {
        RegionLevel.Municipality => place.Code == request.Region.Code,
        RegionLevel.Province => place.Code == request.Region.Province,
        _ => request.Codelists.Regions.MembersOf(request.Codelists.Regions.Techzone).Any(m => m.Code == request.Region.Code),
    };

    private static string Counts(IReadOnlyList<string> counts, EditionRequest request, Words words)
    {
        var (list, region) = (Lists.Of(counts, request.Language), request.Region.Name.In(request.Language));
        var about = request.Region.Level == RegionLevel.Municipality
            ? words.Say($"Deze lijst noemt {list} in {region} of voor een groter gebied eromheen.", $"This list names {list} in {region} or for a larger area around it.")
            : words.Say($"Voor de economie van de {region} noemt deze lijst {list}.", $"For the economy of the {region}, this list names {list}.");
        return about + words.Say(
            " De lijst is niet volledig: zij noemt alleen wat in een openbare bron staat, met die bron erbij.",
            " The list is not complete: it names only what a public source has, and gives that source.");
    }

    private static string Count(int count, BilingualText one, BilingualText more, Words words) =>
        $"{NumberText.Value(count, words.Language)} {words.Say(count == 1 ? one : more)}";

    private static TableSpec Table(string name, string caption, IEnumerable<Organisation> organisations, string? mark, Words words) => new(
        name,
        char.ToUpperInvariant(caption[0]) + caption[1..],
        words.Say("Bron: openbare webpagina's, bij elke rij genoemd; geraadpleegd in november 2026", "Source: public pages, named with each row; consulted in November 2026"),
        mark,
        [
            new(words.Say("Naam", "Name"), NumberKind.Text),
            new(words.Say("Plaats", "Place"), NumberKind.Text),
            new(words.Say("Thema's", "Themes"), NumberKind.Text),
            new(words.Say("Omschrijving", "Description"), NumberKind.Text),
            new(words.Say("Bron", "Source"), NumberKind.Text),
        ],
        [.. organisations.OrderBy(o => o.Name, StringComparer.Ordinal).Select(o => new TableRow(
        [
            TableCell.Linked(o.Name, o.Website),
            TableCell.Of(words.Say(o.Place.Name)),
            TableCell.Of(string.Join(", ", o.Themes.Select(t => words.Say(t.Name)))),
            TableCell.Of(words.Say(o.Note)),
            TableCell.Linked(o.Source.Host, o.Source),
        ]))]);
}
