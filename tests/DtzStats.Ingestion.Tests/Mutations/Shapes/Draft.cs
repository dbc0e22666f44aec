using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Shapes;

/// <summary>Draws the figures of one file, and remembers what they say.</summary>
internal sealed class Draft
{
    private static readonly string[] Marks = [".", "x", "-", ""];

    private readonly Draw _draw;
    private readonly Dictionary<FactKey, decimal?> _known;

    internal Draft(Draw draw, Dictionary<FactKey, decimal?> known, IReadOnlyList<string>? measures = null, IReadOnlyList<string>? categories = null)
    {
        (_draw, _known) = (draw, known);
        var first = World.YearsBefore[1] + draw.Below(2);
        Regions = draw.Some(World.Regions, 4);
        Categories = draw.Some(categories ?? World.Categories, 3);
        // Not older than what the database holds.
        Years = [.. Enumerable.Range(first, World.YearsBefore[^1] - first + 1 + draw.Below(3))];
        Measures = draw.Some(measures ?? ["jobs", "establishments"], 4);
    }

    internal IReadOnlyList<string> Regions { get; }

    internal IReadOnlyList<string> Categories { get; }

    internal IReadOnlyList<int> Years { get; }

    internal IReadOnlyList<string> Measures { get; }

    /// <summary>A way to write numbers, with the number of units that one of them counts.</summary>
    internal static NumberStyle StyleOf(Draw draw, int scale) => scale == 1
        ? draw.Of(NumberStyle.Plain, NumberStyle.Plain, new NumberStyle(',', '.'), new NumberStyle('.', ','), new NumberStyle('.', null, 1), new NumberStyle(',', null, 2), new NumberStyle(',', '.', 2), new NumberStyle('.', ',', 1))
        : draw.Of(NumberStyle.Plain, new NumberStyle(',', null, 1), new NumberStyle('.', null, 2), new NumberStyle('.', null, 3), new NumberStyle(',', null, 3), new NumberStyle(',', '.', 2));

    /// <summary>All regions, industries and years of the file.</summary>
    internal IEnumerable<FactKey> Places() =>
        from region in Regions from category in Categories from year in Years select new FactKey("", region, category, year);

    /// <summary>The text of a cell: most often a number, else a mark.</summary>
    internal string Figure(FactKey key, NumberStyle style, int scale = 1, int marks = 12)
    {
        if (_draw.Chance(marks))
        {
            var mark = _draw.Of<string>(Marks);
            _known[key] = mark == "-" ? 0 : null;
            return mark;
        }

        var unit = scale / Enumerable.Repeat(10m, Math.Min(style.Decimals, 3)).Aggregate(1m, (a, b) => a * b);
        var value = World.ValueOf(key, Math.Max(unit, 1));
        _known[key] = value;
        return style.Write(value / scale);
    }

    /// <summary>The text of a cell whose status another column tells.</summary>
    internal string Figure(FactKey key, NumberStyle style, int scale, string status)
    {
        if (status is "A" or "P" or "E" || (status == "C" && _draw.Chance(20)))
            return Figure(key, style, scale, marks: status == "A" ? 8 : 0);
        _known[key] = null;
        return status == "C" ? _draw.Of("", "x") : _draw.Of("", ".");
    }

    internal static string RegionText(string region, int form) => form switch
    {
        0 => region,
        1 => region[2..],
        2 => World.NameOf(region),
        3 => $"{World.NameOf(region).ToUpperInvariant()} (gemeente)",
        _ => region.PadRight(10),
    };

    internal static string CategoryText(string category, int form) => form switch
    {
        0 => category,
        1 => World.TitleOf(category),
        _ => World.CbsKeyOf(category) ?? category,
    };
}
