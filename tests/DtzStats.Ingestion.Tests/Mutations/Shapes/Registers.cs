using DtzStats.Ingestion.Tests.Mutations.Judging;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Shapes;

/// <summary>Registers of establishments: already counted into cells, LISA's yearly table, or one row an establishment.</summary>
internal static class Registers
{
    private static readonly string[] Closing = ["Toelichting op de telling: voltijd, deeltijd en uitzend", "samen.", "Bij overname hoort de bronvermelding", "en het jaar."];

    private static readonly (string Measure, string Heading)[] Counted =
    [
        ("jobs-men", "banen man"), ("jobs-women", "banen vrouw"), ("jobs-full-time", "banen fulltime"), ("jobs-part-time", "banen parttime"), ("jobs", "banen totaal"),
        ("establishments-1", "vestigingen 1 baan"), ("establishments-2-4", "vestigingen 2-4 banen"), ("establishments-200-plus", "vestigingen 200+ banen"), ("establishments", "vestigingen totaal"),
    ];

    private const int Unknown = -1;
    private const int Secret = -2;

    private static readonly (int First, int Last, string Measure)[] SizeClasses =
    [
        (1, 1, "establishments-1"), (2, 4, "establishments-2-4"), (5, 9, "establishments-5-9"), (10, 19, "establishments-10-19"), (20, 49, "establishments-20-49"),
        (50, 99, "establishments-50-99"), (100, 199, "establishments-100-199"), (200, int.MaxValue, "establishments-200-plus"),
    ];

    internal static KnownDelivery Cells(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var draft = new Draft(draw, known, [.. Counted.Select(c => c.Measure)]);
        var part = new Part("werkgelegenheid.csv", [], draw.Of(NumberStyle.Plain, NumberStyle.Plain, new NumberStyle(',', '.')))
        {
            Dialect = new Dialect(draw.Of(';', ',', '\t'), draw.Of(Quotes.WhereNeeded, Quotes.AroundAll), LineEnd: draw.Of("\n", "\r\n")),
        };
        part.Rows.Add(["gemeentecode", "gemeente", "jaar", "sbi", .. draft.Measures.Select(m => Counted.First(c => c.Measure == m).Heading)]);
        foreach (var place in draft.Places())
            part.Rows.Add([Draft.RegionText(place.Region, 1), World.NameOf(place.Region), $"{place.Year}", place.Category, .. draft.Measures.Select(m => draft.Figure(place with { Measure = m }, part.Style, marks: 6))]);
        return new KnownDelivery("register, cells", [part], known, p => new HeadedTable(h => Headings.Of(h, 1)).Read(p[0], p[0].Name));
    }

    internal static KnownDelivery Lisa(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var draft = new Draft(draw, known, categories: ["A-U"]);
        var part = new Part("gemeente.csv", [["Gemeente", "Jaar", "Banen totaal", "Vestigingen totaal"]], NumberStyle.Plain)
        {
            Dialect = new Dialect('\t', draw.Of(Quotes.AroundAll, Quotes.WhereNeeded), draw.Chance(20)),
        };
        foreach (var place in draft.Places())
            part.Rows.Add([World.NameOf(place.Region), $"{place.Year}", draft.Figure(place with { Measure = "jobs" }, part.Style, marks: 4), draft.Figure(place with { Measure = "establishments" }, part.Style, marks: 4)]);
        part.Rows.AddRange(Closing.Select(c => new List<string> { c }));
        return new KnownDelivery("LISA's table", [part], known, p => new HeadedTable(h => Headings.Of(h, 1)).Read(p[0], p[0].Name))
        {
            Dataset = null, IsColumnOrderFree = false, IsDelimiterFree = false,
        };
    }

    internal static KnownDelivery Establishments(Draw draw)
    {
        var (draft, part) = (new Draft(draw, []), new Part("vestigingen.csv", [["vestigingsnummer", "handelsnaam", "postcode", "gemeente", "jaar", "sbi", "werkzame personen"]], NumberStyle.Plain));
        part.Dialect = new Dialect(draw.Of(';', ',', '\t'), draw.Of(Quotes.WhereNeeded, Quotes.AroundText, Quotes.AroundAll), draw.Chance(20), LineEnd: draw.Of("\n", "\r\n"));
        foreach (var number in Enumerable.Range(1, 3 + draw.Below(20)))
            part.Rows.Add([$"{number}", $"Bedrijf {(char)('A' + number)}", $"78{draw.Below(90) + 10} AB", Draft.RegionText(draw.Of<string>([.. draft.Regions]), 2), $"{draw.Of<int>([.. draft.Years])}", draw.Of("A", "C", "G"), $"{draw.Of(0, 1, 1, 2, 3, 7, 12, 30, 80, 150, 420)}"]);
        var counted = Count([part]).ToDictionary(c => c.Key, c => (decimal?)decimal.Parse(c.Text, System.Globalization.CultureInfo.InvariantCulture));
        return new KnownDelivery("register, establishments", [part], counted, Count) { Dataset = "register" };
    }

    /// <summary>Counts anew: of each municipality and year all industries, also those that have none.</summary>
    private static IEnumerable<Cell> Count(IReadOnlyList<Part> parts)
    {
        var table = new HeadedTable(ColumnOf);
        // A row that is the same in all its fields is the same establishment, told and counted once.
        var all = table.Rows(parts[0]).DistinctBy(r => string.Join('\t', r.Row.Fields.Select(f => f.Trim()))).Select(r => (r.Row, Place: table.PlaceOf(r.Row, r.Columns), Jobs: JobsIn(r.Row, r.Columns), Id: r.Row.Fields[Index(r.Columns, "id")].Trim())).Where(e => e.Place is not null)
            .Select(e => (e.Row.Line, e.Place!.Value.Region, e.Place!.Value.Period.Year, e.Place!.Value.Category, e.Jobs, e.Id)).ToList();
        if (all.GroupBy(e => (e.Id, e.Year)).Any(g => g.Count() > 1))
            throw new FormatException("an establishment twice");
        var named = all.Select(e => e.Category).ToHashSet();
        var parents = Lists.CategoriesByParent;
        foreach (var (region, year) in all.Select(e => (e.Region, e.Year)).Distinct())
            foreach (var category in parents.Keys.Where(c => !named.Contains(parents[c]) && !(parents[c].Length > 0 && named.Contains(parents.GetValueOrDefault(parents[c], "")))))
            {
                var here = all.Where(e => e.Region == region && e.Year == year && (e.Category == category || parents[e.Category] == category || category == "A-U")).ToList();
                // What depends on jobs that nobody tells is not known either.
                var unknown = here.Exists(e => e.Jobs == Secret) ? "x" : here.Exists(e => e.Jobs == Unknown) ? "." : null;
                Cell Of(string measure, int value, string? mark) => new(new FactKey(measure, region, category, year), mark ?? $"{value}", 1, StatusMark.Final, false, parts[0].Name, here.Count == 0 ? 0 : here[0].Line);
                yield return Of("jobs", here.Sum(e => e.Jobs), unknown);
                yield return Of("jobs-largest", here.Select(e => e.Jobs).DefaultIfEmpty(0).Max(), unknown);
                yield return Of("establishments", here.Count, null);
                foreach (var (first, last, measure) in SizeClasses)
                    yield return Of(measure, here.Count(e => e.Jobs >= first && e.Jobs <= last), unknown);
            }
    }

    private static Column? ColumnOf(string heading) => heading.Trim().ToUpperInvariant() switch
    {
        "VESTIGINGSNUMMER" => new Column(Role.Ignored, "id"),
        "HANDELSNAAM" or "POSTCODE" => new Column(Role.Ignored),
        "WERKZAME PERSONEN" => new Column(Role.Value, "jobs"),
        _ => Headings.Of(heading, 1),
    };

    private static int Index(IReadOnlyList<Column> columns, string measure) =>
        columns.ToList().FindIndex(c => c.Measure == measure) is >= 0 and var index ? index : throw new FormatException($"no column of {measure}");

    private static int JobsIn(JudgedRow row, IReadOnlyList<Column> columns) => row.Fields[Index(columns, "jobs")].Trim() switch
    {
        "-" => 0,
        "" or "." => Unknown,
        "x" or "X" => Secret,
        var spaced when NumberStyle.Plain.Read(spaced) is { } number && spaced.Contains(' ', StringComparison.Ordinal) => (int)number,
        { Length: > 0 and < 10 } text when text.All(char.IsAsciiDigit) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
        var text => throw new FormatException($"line {row.Line}: \"{text}\" jobs"),
    };
}
