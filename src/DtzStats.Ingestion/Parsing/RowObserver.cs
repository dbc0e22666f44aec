using DtzStats.Ingestion.Checks.RowStage;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Reading;
using DtzStats.Ingestion.Staging;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Turns the rows of a file into observations, by the codelists and what the source says of itself.</summary>
internal sealed class RowObserver
{
    private readonly FileContext _context;
    private readonly TablePlan _plan;
    private readonly RowSubjects _subjects;
    private readonly MeasureTexts _measures;
    private readonly ValueReader _values;
    private readonly ValueColumn[] _columns;
    private readonly KnownMeasure?[] _columnMeasures;
    private RowSubject _last;
    private bool _isLastKnown;

    internal RowObserver(FileContext context)
    {
        _context = context;
        _plan = context.Plan;
        _subjects = new RowSubjects(context);
        _measures = new MeasureTexts(context.Codelists.Measures, context.Source, context.Keys.Measures, _plan);
        _values = new ValueReader(context, f => _subjects.Outcome.Add(f));
        _columns = [.. _plan.Values];
        _columnMeasures = [.. _plan.Values.Select(v => v.Measure is { } m ? _measures.Of(m) : null)];
    }

    /// <summary>How many of the first fields say what a row is about; rows of one cell after another have them in common.</summary>
    internal int SharedFields => _plan.Values.All(v => v.Fixed is null)
        ? new[] { _plan.Region, _plan.RegionCode, _plan.Period, _plan.Category }.Max() + 1 ?? 0 : 0;

    internal bool MetUnprovenSign => _values.MetUnprovenSign;

    /// <summary>The observations of a row: none where it is not kept or something in it is wrong; then the outcome says so.</summary>
    internal void Observe(RowCursor row, BlockOutcome outcome, CellRun run)
    {
        _subjects.Outcome = outcome;
        for (var i = 0; i < _columns.Length; i++)
        {
            var column = _columns[i];
            // What the columns of a row share is told once; a wide table tells it again of each.
            if (i > 0 && column.Fixed is null && _columns[i - 1].Fixed is null)
            {
                if (_isLastKnown)
                    Keep(row, i, in _last, run);
                continue;
            }

            _isLastKnown = column.Fixed is null && row.StartsAsLast && _isLastKnown ? _subjects.TakeStatus(row, ref _last) : IsKnown(row, column.Fixed);
            if (_isLastKnown)
                Keep(row, i, in _last, run);
        }
    }

    private bool IsKnown(RowCursor row, Fixed? column)
    {
        if (_subjects.Of(row, column) is not { } subject)
            return false;
        _last = subject;
        return true;
    }

    /// <summary>What a row is about, for a reader that counts rows; null where something in it is wrong.</summary>
    internal RowSubject? Place(RowCursor row, BlockOutcome outcome)
    {
        _subjects.Outcome = outcome;
        return _subjects.Of(row, null);
    }

    private void Keep(RowCursor row, int index, in RowSubject subject, CellRun run)
    {
        var column = _columns[index];
        if (MeasureOf(row, index) is not { } measure)
            return;
        var key = new ObservationKey(measure.Number, subject.Region, subject.Category, subject.Year);
        if (_values.Read(row, column.Index, key, measure, _plan.Unit is null ? column.Scale : null, subject.Status) is { } observation)
            run.Add(observation);
    }

    private KnownMeasure? MeasureOf(RowCursor row, int index)
    {
        if (_plan.Unit is not null)
            return MeasureInUnit(row, index);
        if (_columnMeasures[index] is { } known)
            return known;
        var column = _columns[index];
        if (column.Measure is null && _plan.MeasureName is { } at)
        {
            if (_measures.Of(row[at]) is { } named)
                return named;
            _subjects.Report(_subjects.PlaceOf(row, at), row[at].Trim().ToString(), _measures.Suggest, _measures.Unknown);
            return null;
        }

        var text = column.Measure ?? _plan.Fixed.Measure ?? OnlyMeasure();
        if (_measures.Of(text) is { } other)
            return _columnMeasures[index] = other;
        _subjects.Report(_subjects.PlaceOf(row, column.Index), text, _measures.Suggest, _measures.Unknown);
        return null;
    }

    /// <summary>Of a row that gives the unit in a field of its own.</summary>
    private KnownMeasure? MeasureInUnit(RowCursor row, int index)
    {
        var (text, unit) = (_columns[index].Measure ?? (_plan.MeasureName is { } at ? row[at].Trim().ToString() : _plan.Fixed.Measure ?? OnlyMeasure()), row[_plan.Unit!.Value].Trim().ToString());
        if (_measures.Of(text, unit) is { } known)
            return unit.Length == 0 && _columns[index].Scale is { } scale ? known with { Scale = scale } : known;
        if (_measures.Of(text) is not null)
            _subjects.Report(_subjects.PlaceOf(row, _plan.Unit!.Value), $"{text} ({unit})", _ => null, MeasureUnknown.At);
        else
            _subjects.Report(_subjects.PlaceOf(row, _plan.MeasureName ?? _columns[index].Index), text, _measures.Suggest, _measures.Unknown);
        return null;
    }

    /// <summary>Where nothing names the measure and the source has but one, it is that.</summary>
    private string OnlyMeasure() => _context.Source.Measures.Count == 1 ? _context.Source.Measures.Keys.Single() : "";
}
