using DtzStats.Ingestion.Tests.Mutations.Changes;
using DtzStats.Ingestion.Tests.Mutations.Known;
using DtzStats.Ingestion.Tests.Mutations.Shapes;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>A delivery that is known, and what was done to it: all of it drawn from one seed.</summary>
internal sealed class MutationCase
{
    /// <summary>How many changes a case has: most often one, so that much of what is damaged can still be loaded.</summary>
    private static readonly int[] Changes = [1, 1, 1, 2, 2, 3];

    private static readonly Func<Draw, KnownDelivery>[] Shapes =
    [
        Tidy.InColumns, Tidy.InColumns, Tidy.InRows, Tidy.InRows, Tidy.TwoInOne, Registers.Cells, Registers.Lisa, Registers.Establishments,
        OpenData.Version3, OpenData.Version4, OpenData.Version4, StatLine.WithTitles, StatLine.Wide, StatLine.Wide, Mapped.Make,
    ];

    private readonly Draw _draw;
    private readonly List<Change> _changes = [];

    internal MutationCase(int seed, bool isDamaged = true)
    {
        (Seed, _draw) = (seed, new Draw(seed));
        Delivery = _draw.Of(Shapes)(_draw);
        Delivery.Parts.ForEach(p => p.Remember());
        Originals = Delivery.Parts.ToDictionary(p => p.Name, p => p.Bytes);
        if (_draw.Chance(5) || !isDamaged)
            return;
        for (var times = _draw.Of<int>(Changes); times > 0; times--)
            Change(times);
    }

    internal int Seed { get; }

    internal KnownDelivery Delivery { get; }

    /// <summary>The bytes of each part before anything was done to them.</summary>
    internal IReadOnlyDictionary<string, byte[]> Originals { get; }

    /// <summary>That all that was done to it leaves it a good delivery.</summary>
    internal bool IsSound => _changes.TrueForAll(c => c.IsHarmless) && !(Delivery.IsDescriptionOfOriginal && IsChanged);

    /// <summary>That its bytes are others than they were.</summary>
    internal bool IsChanged => Delivery.ContainerDamage is not null || Delivery.Parts.Exists(p => !p.Bytes.AsSpan().SequenceEqual(Originals[p.Name]));

    public override string ToString() => $"seed {Seed}, {Delivery.Shape} ({Delivery.Packing}): {(_changes.Count == 0 ? "nothing changed" : string.Join("; ", _changes))}";

    private void Change(int left)
    {
        var isContainer = Delivery.Packing != Packing.Files || Delivery.Parts[0].Format == Format.Sheet;
        if (isContainer && Delivery.ContainerDamage is null && _draw.Chance(15))
        {
            (Delivery.ContainerDamage, var change) = ByteChanges.OfContainer(_draw);
            _changes.Add(change);
            return;
        }

        var part = Delivery.Mapping is { } mapping && _draw.Chance(25) ? mapping : _draw.Chance(75) ? Delivery.Parts[0] : _draw.Of<Part>([.. Delivery.Parts]);
        // Rows are changed before bytes, for what was done to bytes would be lost in rows written anew.
        var isOfRows = part.Damaged is null && part.Rows.Count > 0 && (part.Format == Format.Sheet || left > 1 || _draw.Chance(40));
        if (part.Format == Format.Sheet && !isOfRows)
            return;
        var what = isOfRows ? _draw.Of(RowChanges.All) : _draw.Chance(5) ? ByteChanges.BlankLine : ByteChanges.Any;
        if (what(Delivery, part, _draw) is { } done)
            _changes.Add(done);
    }
}
