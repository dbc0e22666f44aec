using DtzStats.Core.Observations;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>What may be loaded from a delivery as it stands now; nothing may where it cannot be read to the letter.</summary>
internal sealed class Expectation
{
    private static readonly NumberStyle[] Open = [new('.', ','), new(',', '.')];

    private readonly List<Statements> _readings = [];
    private readonly HashSet<string> _unsure = [];

    internal Expectation(MutationCase mutated)
    {
        var delivery = mutated.Delivery;
        try
        {
            if (delivery.IsDescriptionOfOriginal && mutated.IsChanged)
                throw new FormatException("source.json tells of other bytes");
            var cells = delivery.Read(delivery.Parts).ToList();
            if (cells.Count == 0)
                throw new FormatException("no rows");
            Read(cells, StylesOf(delivery, cells));
            _unsure = [.. delivery.Figures.Where(p => !p.HasSureLines || delivery.ContainerDamage is not null).Select(delivery.LoadedNameOf)];
            MustTellOpenEnd = delivery.Figures.Any(p => p.EndsOpen);
        }
        catch (FormatException e)
        {
            Refusal = e.Message;
        }
    }

    /// <summary>Why it must be refused; null where it may be loaded.</summary>
    internal string? Refusal { get; private set; }

    /// <summary>That its numbers can be understood without anything beside them.</summary>
    internal bool IsSignKnown { get; private set; } = true;

    /// <summary>That loading it is only right with the warning that its last line may go on.</summary>
    internal bool MustTellOpenEnd { get; }

    /// <summary>Null where exactly what one of the readings says was loaded; else the difference from the true one.</summary>
    internal string? DifferenceFrom(IReadOnlyList<Observation> loaded)
    {
        if (Refusal is not null)
            return $"loaded {loaded.Count} figures ({string.Join("; ", loaded.Take(3).Select(o => $"{o.Measure} {o.Region} {o.Category} {o.Period} {o.Value}"))}), but: {Refusal}";
        var differences = _readings.ConvertAll(r => r.DifferenceFrom(loaded, f => !_unsure.Contains(f)));
        return differences.Contains(null) ? null : differences[0];
    }

    /// <summary>
    /// By file, each choice that is right: the style in which it was written, the one that its own cells prove where damage
    /// turned all of it into that, and the one in which all cells with signs come out near what the last vintage says.
    /// </summary>
    private List<Dictionary<string, NumberStyle>> StylesOf(KnownDelivery delivery, List<Cell> cells)
    {
        List<Dictionary<string, NumberStyle>> choices = [[]];
        foreach (var part in delivery.Figures)
        {
            var file = delivery.LoadedNameOf(part);
            var texts = cells.Where(c => c.File == file).Select(c => c.Text).ToList();
            var proven = part.IsSignDeclared ? null : NumberStyle.ProvenBy(texts);
            IsSignKnown &= (part.IsSignDeclared && part.Style.Thousands is null) || proven is not null || !texts.Exists(t => t.Any(char.IsAsciiDigit) && t.Any(c => c is '.' or ','));
            NumberStyle[] styles = [part.Style, .. proven is null ? [] : new[] { proven }, .. Confirmed([.. cells.Where(c => c.File == file)])];
            choices = [.. choices.SelectMany(c => styles.Select(s => new Dictionary<string, NumberStyle>(c) { [file] = s }))];
        }

        return choices;
    }

    private static IEnumerable<NumberStyle> Confirmed(List<Cell> cells)
    {
        var signed = cells.Where(c => c.Text.Any(char.IsAsciiDigit) && c.Text.Any(t => t is '.' or ',')).ToList();
        return Open.Where(style => signed.Count > 0 && signed.TrueForAll(c => World.IsNear(c.Key, style.Read(c.Text) * c.Scale, c.Scale * 0.1m)));
    }

    private void Read(List<Cell> cells, List<Dictionary<string, NumberStyle>> choices)
    {
        string? why = null;
        foreach (var styles in choices)
            try
            {
                _readings.Add(new Statements(cells, styles));
            }
            catch (FormatException e)
            {
                why ??= e.Message;
            }

        Refusal = _readings.Count == 0 ? why : null;
    }
}
