using DtzStats.Core.Observations;
using DtzStats.Ingestion.Tests.Mutations.Known;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>What cells say where their numbers are read in one style a file.</summary>
internal sealed class Statements
{
    /// <summary>More than a hundred times the people on earth.</summary>
    private const decimal Largest = 1_000_000_000_000;

    private readonly Dictionary<FactKey, List<Stated>> _stated = [];

    /// <exception cref="FormatException">A cell says no figure, or a key is given two values.</exception>
    internal Statements(IReadOnlyList<Cell> cells, IReadOnlyDictionary<string, NumberStyle> styles)
    {
        foreach (var cell in cells)
        {
            var stated = new Stated(cell, OutcomesOf(cell, styles[cell.File]));
            if (stated.Outcomes.Count == 0)
                throw new FormatException($"line {cell.Line}: \"{cell.Text}\" is no figure for {cell.Key}");
            if (!_stated.TryAdd(cell.Key, [stated]))
            {
                if (!_stated[cell.Key][0].Outcomes.SequenceEqual(stated.Outcomes))
                    throw new FormatException($"line {cell.Line}: another value for {cell.Key}");
                _stated[cell.Key].Add(stated);
            }
        }
    }

    /// <summary>What a cell says; nothing where it says nothing that is allowed.</summary>
    internal static IReadOnlyList<Outcome> OutcomesOf(Cell cell, NumberStyle style)
    {
        var isSecret = cell.Status == StatusMark.Confidential || cell.Text is "x" or "X";
        var confidentiality = isSecret ? Confidentiality.Confidential : Confidentiality.Free;
        if (cell.Text is "" or "." or "x" or "X")
            return [new Outcome(null, cell.Text.Length == 0 && cell.Status is not (StatusMark.Confidential or StatusMark.Missing) ? ObservationStatus.NotApplicable : ObservationStatus.Missing, confidentiality)];
        if ((cell.Text == "-" ? 0 : style.Read(cell.Text) * cell.Scale) is not { } value || value > Largest || value != decimal.Truncate(value))
            return [];
        return cell.Status switch
        {
            // A secret that stands there all the same: kept with its mark, or left out; never as a free one.
            StatusMark.Confidential => [new Outcome(null, null, confidentiality), new Outcome(value, null, confidentiality)],
            StatusMark.Missing => [new Outcome(null, ObservationStatus.Missing, confidentiality)],
            StatusMark.Provisional => [new Outcome(value, ObservationStatus.Provisional, confidentiality)],
            StatusMark.Estimated => [new Outcome(value, ObservationStatus.Estimated, confidentiality)],
            _ => [new Outcome(value, cell.IsProvisional ? ObservationStatus.Provisional : ObservationStatus.Final, confidentiality)],
        };
    }

    /// <summary>Null where exactly this was loaded, each figure from its own line.</summary>
    /// <param name="isSure">Of which files the name and the numbers of lines are beyond doubt.</param>
    internal string? DifferenceFrom(IReadOnlyList<Observation> loaded, Func<string, bool> isSure)
    {
        var keys = new HashSet<FactKey>();
        foreach (var o in loaded)
        {
            var key = new FactKey(o.Measure, o.Region, o.Category, o.Period.Year);
            if (!_stated.TryGetValue(key, out var stated))
                return $"{key} = {o.Value} of line {o.Source.Line} stands nowhere";
            if (!keys.Add(key))
                return $"{key} is loaded twice";
            if (!stated[0].Outcomes.Any(w => w.Is(o)))
                return $"{key} = {o.Value} {o.Status} {o.Confidentiality} of line {o.Source.Line}, but the file says \"{stated[0].Cell.Text}\": {string.Join(" or ", stated[0].Outcomes)}";
            if (!stated.Exists(s => s.Cell.Line == 0 || !isSure(s.Cell.File) || (s.Cell.File == o.Source.File && s.Cell.Line == o.Source.Line)))
                return $"{key} of {o.Source.File}:{o.Source.Line}, but it stands on {stated[0].Cell.File}:{stated[0].Cell.Line}";
        }

        return _stated.Keys.FirstOrDefault(k => !keys.Contains(k)) is { Measure: not null } lost ? $"{lost} of line {_stated[lost][0].Cell.Line} is lost" : null;
    }

    /// <summary>A cell, and what may be loaded for it.</summary>
    private sealed record Stated(Cell Cell, IReadOnlyList<Outcome> Outcomes);
}
