namespace DtzStats.Web.Importing;

/// <summary>A delivery as it was at one moment, for a page to show.</summary>
/// <param name="By">Who brought it; null: the user of this machine.</param>
public sealed record IntakeView(string Id, string? By, DateTimeOffset At, IReadOnlyList<UploadedFile> Files, IntakeState State, IntakeProgress Progress, Ingestion.ImportOptions Options, BroughtMapping? Mapping)
{
    internal static IntakeView Of(Intake intake) => new(intake.Id, intake.By, intake.At, intake.Files, intake.State, intake.Progress, intake.Options, intake.Mapping);

    public bool IsAtWork => State.Stage is IntakeStage.Receiving or IntakeStage.Checking or IntakeStage.Loading;

    public bool IsInTheWay => IsAtWork || State.CanBeLoaded;

    /// <summary>Files that were chosen and that nothing was read of.</summary>
    public IEnumerable<string> Unread => State.Stage is not (IntakeStage.Checked or IntakeStage.Loaded) ? []
        : Files.Select(f => f.Name).Where(n => n != "source.json" && !State.Deliveries.Any(d => d.Name == n || d.Files.Any(f => f.Split('/')[0] == n) || d.Kept.Any(k => k.File.Split('/')[0] == n)));
}
