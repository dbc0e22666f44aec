using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Checks.FileStage;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts.Registers;

/// <summary>
/// A register with one row an establishment: its number or name, municipality, year, activity and jobs. The rows are
/// counted into cells on the way in (establishments, by size class, and jobs); who they are is never stored as a row.
/// </summary>
internal sealed class EstablishmentRowsLayout(Codelists codelists) : ILayout
{
    private static readonly string[] Identity =
        ["vestigingsnummer", "vestigingsnr", "vestigings_id", "vestigingid", "lisanummer", "lisa_nummer", "kvk-nummer", "kvknummer", "kvk_nummer", "establishment_id"];

    private static readonly string[] Private =
        ["bedrijfsnaam", "handelsnaam", "naam", "naam vestiging", "name", "adres", "straat", "huisnummer", "postcode", "plaats", "woonplaats", "x", "y", "xcoord", "ycoord", "telefoon", "rsin"];

    private static readonly Dictionary<string, string> Jobs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["werkzame personen"] = "jobs",
        ["werkzame_personen"] = "jobs",
        ["wp"] = "jobs",
        ["wp_totaal"] = "jobs",
    };

    public string Name => "establishment-rows";

    public bool Recognises(IReadOnlyList<RawRow> rows)
    {
        if (Header.From(rows) is not [var header, ..])
            return false;
        var roles = header.Fields.Select(ColumnRoles.Of).ToHashSet();
        return header.Fields.Any(IsIdentity)
            && (roles.Contains(ColumnRole.Region) || roles.Contains(ColumnRole.RegionCode))
            && roles.Contains(ColumnRole.Category)
            && header.Fields.Any(h => MeasureOf(h) is "jobs");
    }

    public TablePlan? Plan(Table table, FindingList findings)
    {
        var header = Header.From(table.FirstRows)[0];
        int? At(ColumnRole role) => header.Fields.ToList().FindIndex(h => ColumnRoles.Of(h) == role) is >= 0 and var index ? index : null;
        var values = header.Fields.Select((h, i) => (Measure: MeasureOf(h), Index: i)).Where(c => c.Measure is not null).Select(c => new ValueColumn(c.Index, c.Measure)).ToList();
        var unknown = header.Fields.Where(h => ColumnRoles.Of(h) is null && MeasureOf(h) is null && !IsIdentity(h) && !IsPrivate(h)).ToList();
        foreach (var heading in unknown)
            findings.Add(ColumnUnknown.At(new Place(table.Name, header.Line, heading), codelists.Measures.Suggest(heading)));
        if (At(ColumnRole.Period) is null)
            findings.Add(LayoutUnknown.At(new Place(table.Name, header.Line), header.Fields));
        return unknown.Count > 0 || At(ColumnRole.Period) is null ? null : new TablePlan(Name, header.Fields, header.Line + 1)
        {
            Region = At(ColumnRole.Region),
            RegionCode = At(ColumnRole.RegionCode),
            Period = At(ColumnRole.Period),
            Category = At(ColumnRole.Category),
            Values = values,
            CountsEstablishments = true,
            Identity = header.Fields.ToList().FindIndex(h => IsIdentity(h)),
            LeftOut = [.. header.Fields.Where(IsPrivate).Select(h => (h, new BilingualText("gegevens over één bedrijf worden niet bewaard", "data on a single firm are not kept")))],
        };
    }

    private string? MeasureOf(string heading) =>
        Jobs.GetValueOrDefault(heading.Trim()) ?? (codelists.Measures.Find(heading) is { } measure && (measure.Code == "jobs" || measure.PartOf == "jobs") ? measure.Code : null);

    private static bool IsIdentity(string heading) => Identity.Contains(heading.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool IsPrivate(string heading) => Private.Contains(heading.Trim(), StringComparer.OrdinalIgnoreCase);
}
