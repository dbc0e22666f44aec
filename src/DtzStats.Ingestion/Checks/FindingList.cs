namespace DtzStats.Ingestion.Checks;

/// <summary>
/// The findings of one delivery. Keeps the first <see cref="Limit"/>, beyond that as many of those that refuse and the
/// first of each code, and counts the rest.
/// </summary>
/// <param name="all">Where every one of them goes too, kept or not; null: nowhere.</param>
public sealed class FindingList(FindingSection? all = null)
{
    /// <summary>How many findings are kept: a wrong file can have one on each of a million lines.</summary>
    public const int Limit = 1000;

    private readonly List<Finding> _kept = [];
    private HashSet<string> _codes = [];
    private Stage? _failed;
    private int _failures;

    public IReadOnlyList<Finding> Kept => _kept;

    /// <summary>How many were found, kept or not.</summary>
    public long Count { get; private set; }

    public bool HasFailure => _failed is not null;

    /// <summary>Whether nothing failed up to and in a stage, so that the next can be gone through.</summary>
    public bool IsCleanUpTo(Stage stage) => _failed is not { } failed || failed > stage;

    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        Count++;
        var isFailure = finding.Severity == Severity.Fail;
        if (isFailure && (_failed is not { } failed || finding.Stage < failed))
            _failed = finding.Stage;
        if (_codes.Add(finding.Code) || _kept.Count < Limit || (isFailure && _failures < Limit))
        {
            _kept.Add(finding);
            _failures += isFailure ? 1 : 0;
        }

        all?.Add(finding);
    }

    /// <summary>A point to go back to with <see cref="GoBackTo"/>, where what follows turns out not to count.</summary>
    internal (int Kept, long Count, Stage? Failed, long Position) Mark() => (_kept.Count, Count, _failed, all?.Position ?? 0);

    internal void GoBackTo((int Kept, long Count, Stage? Failed, long Position) mark)
    {
        _kept.RemoveRange(mark.Kept, _kept.Count - mark.Kept);
        (Count, _failed) = (mark.Count, mark.Failed);
        _codes = [.. _kept.Select(f => f.Code)];
        _failures = _kept.Count(f => f.Severity == Severity.Fail);
        all?.CutTo(mark.Position);
    }
}
