using DtzStats.Core.Datasets;
using DtzStats.Ingestion.Tests.Mutations.Judging;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Shapes;

/// <summary>One row a region, year and industry, with measures in columns or in rows; as text, zipped, or as a sheet.</summary>
internal static class Tidy
{
    private static readonly string[] Closing = ["Bron: Provincie Drenthe"];

    internal static KnownDelivery InColumns(Draw draw) => Make(draw, "tidy, measures in columns", (part, known, scale, form) => Columns(draw, part, new Draft(draw, known, ["jobs", "establishments"]), scale, form));

    internal static KnownDelivery InRows(Draw draw) => Make(draw, "tidy, measures in rows", (part, known, scale, form) => Rows(draw, part, new Draft(draw, known), scale, form));

    /// <summary>Two files in one zip, each with numbers of its own style and years of its own.</summary>
    internal static KnownDelivery TwoInOne(Draw draw)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var (one, other) = (new Draft(draw, known), new Draft(draw, known));
        Part[] parts = [new("a.csv", [], Draft.StyleOf(draw, 1)), new("b.csv", [], Draft.StyleOf(draw, 1))];
        var form = draw.Below(5);
        Columns(draw, parts[0], one, 1, form);
        Columns(draw, parts[1], other, 1, form, yearsLater: 4);
        return new KnownDelivery("tidy, two in one zip", [.. parts], known, p => ReadAll(p, 1, part => $"levering.zip/{part.Name}")) { Packing = Packing.Zip };
    }

    private static KnownDelivery Make(Draw draw, string shape, Action<Part, Dictionary<FactKey, decimal?>, int, int> write)
    {
        var known = new Dictionary<FactKey, decimal?>();
        var isDescribed = draw.Chance(35);
        var scale = isDescribed ? draw.Of(1, 1000) : 1;
        var style = Draft.StyleOf(draw, scale);
        var sign = !isDescribed || style.Fraction is not { } f || draw.Chance(30) ? DecimalSign.None : f == '.' ? DecimalSign.Point : DecimalSign.Comma;
        var packing = isDescribed ? Packing.Files : draw.Of(Packing.Files, Packing.Files, Packing.Gzip, Packing.Zip);
        var isSheet = packing == Packing.Files && draw.Chance(25);
        var isDeclared = sign != DecimalSign.None || (isSheet && style == NumberStyle.Plain);
        var part = new Part(isSheet ? "cijfers.xlsx" : "cijfers.csv", [], style, isDeclared, Format: isSheet ? Format.Sheet : Format.Text);
        write(part, known, scale, draw.Below(4));
        KnownDelivery delivery = null!;
        delivery = new KnownDelivery(shape, [part], known, p => ReadAll(p, scale, x => delivery.LoadedNameOf(x)))
        {
            Packing = packing, Described = isDescribed ? (sign, scale) : null, IsDescriptionOfOriginal = isDescribed && draw.Chance(10),
        };
        return delivery;
    }

    private static IEnumerable<Cell> ReadAll(IReadOnlyList<Part> parts, int scale, Func<Part, string> nameOf)
    {
        var table = new HeadedTable(h => Headings.Of(h, scale)) { Measure = t => Lists.Measure(t) is { } m ? (m, scale) : null };
        return parts.SelectMany(p => table.Read(p, nameOf(p)));
    }

    private static void Columns(Draw draw, Part part, Draft draft, int scale, int form, int yearsLater = 0)
    {
        part.Dialect = DialectOf(draw);
        var (isDutch, hasTitle, hasDescription) = (draw.Chance(50), draw.Chance(20), draw.Chance(20));
        if (hasTitle)
            part.Rows.Add(["Werkgelegenheid in Drenthe"]);
        List<string> header = [isDutch ? (form == 0 ? "gemeentecode" : "gemeente") : "region", isDutch ? "jaar" : "year", isDutch ? "sbi" : "category"];
        part.Rows.Add([.. header, .. draft.Measures.Select(m => isDutch ? (m == "jobs" ? "banen" : "vestigingen") : m)]);
        if (hasDescription)
            part.Rows[^1].Insert(3, "SBI-omschrijving");
        foreach (var place in draft.Places().Select(p => p with { Year = p.Year + yearsLater }))
        {
            part.Rows.Add([Draft.RegionText(place.Region, form), $"{place.Year}", Draft.CategoryText(place.Category, form % 2), .. draft.Measures.Select(m => draft.Figure(place with { Measure = m }, part.Style, scale))]);
            if (hasDescription)
                part.Rows[^1].Insert(3, World.TitleOf(place.Category));
        }

        if (draw.Chance(20) && part.Rows[^1].Count > 2)
            part.Rows.Add([Closing[0]]);
    }

    private static void Rows(Draw draw, Part part, Draft draft, int scale, int form)
    {
        part.Dialect = DialectOf(draw);
        part.Rows.Add(draw.Chance(50) ? ["region", "year", "category", "measure", "value", "status"] : ["gemeente", "periode", "sbi", "grootheid", "waarde", "status"]);
        foreach (var place in draft.Places())
            foreach (var measure in draft.Measures)
            {
                var status = draw.Of("A", "A", "A", "", "P", "E", "M", "C");
                part.Rows.Add([Draft.RegionText(place.Region, form), $"{place.Year}", Draft.CategoryText(place.Category, form % 2), measure, draft.Figure(place with { Measure = measure }, part.Style, scale, status.Length == 0 ? "A" : status), status]);
            }
    }

    private static Dialect DialectOf(Draw draw) => new(
        draw.Of(';', ';', ',', '\t', '|'), draw.Of(Quotes.WhereNeeded, Quotes.WhereNeeded, Quotes.AroundText, Quotes.AroundAll), draw.Chance(25), false, draw.Of("\n", "\r\n"), draw.Chance(10));
}
