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
        ["vestigingsnummer", "vestigingsnr", "vestigings_id", "vestigingid", "lisanummer", "lisa_nummer", "lisanr", "lisa_nr", "vestnr", "vest_nr", "kvk-nummer", "kvknummer", "kvk_nummer", "establishment_id"];

    private static readonly string[] Private =
        ["bedrijfsnaam", "handelsnaam", "naam", "naam vestiging", "name", "adres", "straat", "huisnummer", "postcode", "plaats", "woonplaats", "x", "y", "xcoord", "ycoord", "telefoon", "rsin", "huisnr", "huisnummer_toevoeging", "huislt", "huisletter", "toevoeging", "pc6", "pc4", "postcode6", "straatnaam", "email", "website", "kvk_naam"];

    private static readonly Dictionary<string, string> Jobs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["werkzame personen"] = "jobs",
        ["werkzame_personen"] = "jobs",
        ["wp"] = "jobs",
        ["wp_totaal"] = "jobs",
        ["wp_tot"] = "jobs",
        ["man_tot"] = "jobs-men",
        ["vrouw_tot"] = "jobs-women",
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
        var coarser = header.Fields.Where((_, i) => RegionHeadings.IsCoarser(header.Fields, i)).ToList();
        int? At(ColumnRole role) => header.Fields.ToList().FindIndex(h => ColumnRoles.Of(h) == role && !coarser.Contains(h)) is >= 0 and var index ? index : null;
        var values = header.Fields.Select((h, i) => (Measure: MeasureOf(h), Index: i)).Where(c => c.Measure is not null).Select(c => new ValueColumn(c.Index, c.Measure)).ToList();
        if (!AreKnown(table, header, findings))
            return null;
        if (At(ColumnRole.Period) is null)
            findings.Add(LayoutUnknown.At(new Place(table.Name, header.Line), header.Fields));
        return At(ColumnRole.Period) is null ? null : new TablePlan(Name, header.Fields, header.Line + 1)
        {
            Region = At(ColumnRole.Region),
            RegionCode = At(ColumnRole.RegionCode),
            Period = At(ColumnRole.Period),
            Category = At(ColumnRole.Category),
            Status = At(ColumnRole.Status),
            Values = values,
            CountsEstablishments = true,
            Identity = IdentityIn(header.Fields),
            LeftOut = [.. coarser.Select(h => (h, RegionHeadings.Coarser)), .. header.Fields.Where(PartHeadings.Contain).Select(h => (h, PartHeadings.Why)), .. header.Fields.Where(IsPrivate).Select(h => (h, new BilingualText("gegevens over één bedrijf worden niet bewaard", "data on a single firm are not kept")))],
        };
    }

    /// <summary>Whether each column is known, and no two claim to be the same: the jobs of both would be added up.</summary>
    private bool AreKnown(Table table, RawRow header, FindingList findings)
    {
        var (clean, seen) = (true, new HashSet<string>());
        foreach (var (index, heading) in header.Fields.Index())
        {
            var meaning = MeaningOf(heading);
            var place = new Place(table.Name, header.Line, heading);
            if (meaning == nameof(ColumnRole.Nothing) || IsIdentity(heading) || IsPrivate(heading) || PartHeadings.Contain(heading) || ColumnPlanner.IsTitleBeside(header.Fields, index) || RegionHeadings.IsCoarser(header.Fields, index) || (meaning is not null && seen.Add(meaning)))
                continue;
            findings.Add(meaning is null ? ColumnUnknown.At(place, codelists.Measures.Suggest(heading)) : ColumnTwice.At(place));
            clean = false;
        }

        return clean;
    }

    /// <summary>Null where a column is nothing that a row with one establishment has.</summary>
    private string? MeaningOf(string heading) =>
        MeasureOf(heading) ?? (ColumnRoles.Of(heading) is { } role and not (ColumnRole.MeasureName or ColumnRole.Value) ? role.ToString() : null);

    private string? MeasureOf(string heading) =>
        Jobs.GetValueOrDefault(heading.Trim()) ?? (codelists.Measures.Find(heading) is { } measure && (measure.Code == "jobs" || measure.PartOf == "jobs") ? measure.Code : null);

    /// <summary>The number of the establishment goes before that of the firm, which may have several.</summary>
    private static int IdentityIn(IReadOnlyList<string> headings) => Identity
        .Select(name => headings.ToList().FindIndex(h => name.Equals(h.Trim(), StringComparison.OrdinalIgnoreCase))).FirstOrDefault(at => at >= 0, -1);

    private static bool IsIdentity(string heading) => Identity.Contains(heading.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool IsPrivate(string heading) => Private.Contains(heading.Trim(), StringComparer.OrdinalIgnoreCase);
}
