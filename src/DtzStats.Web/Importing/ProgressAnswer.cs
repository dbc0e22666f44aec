using DtzStats.Reporting.Formatting;

namespace DtzStats.Web.Importing;

/// <summary>How far something is, for a page and for its script.</summary>
/// <param name="IsAtWork">Else the page has something new to show.</param>
/// <param name="Share">Of the work, from 0 to 1; null: not known.</param>
public sealed record ProgressAnswer(bool IsAtWork, double? Share, string Text)
{
    internal static ProgressAnswer Of(IntakeView view, SiteContext site)
    {
        var (stage, progress) = (view.State.Stage, view.Progress);
        string Count(decimal number) => NumberText.Value(number, site.Language);
        var text = stage switch
        {
            IntakeStage.Receiving => site.Say("De bestanden komen binnen.", "The files are coming in."),
            IntakeStage.Checking when progress.Rows > 0 => site.Say($"Bezig met controleren: {Count(progress.Rows)} regels gelezen.", $"Checking: {Count(progress.Rows)} rows read."),
            IntakeStage.Checking => site.Say("Bezig met controleren.", "Checking."),
            _ when view.State.Deliveries.Any(d => d.Loaded is not null) => site.Say("Geladen. Bezig met klaarzetten voor lezers: bepalen wat geheim blijft.", "Loaded. Getting it ready for readers: deciding what stays confidential."),
            _ => site.Say($"Bezig met laden: {Count(view.State.Deliveries.Sum(d => d.Summary.Observations))} waarnemingen.", $"Loading: {Count(view.State.Deliveries.Sum(d => d.Summary.Observations))} observations."),
        };
        var share = stage == IntakeStage.Checking && progress.Total > 0 ? Math.Min(1, (double)progress.Bytes / progress.Total) : (double?)null;
        return new ProgressAnswer(view.IsAtWork, share, text);
    }

    internal static ProgressAnswer Of(ReleaseRun run, SiteContext site)
    {
        var text = site.Say($"Publicatie {run.Name} wordt gemaakt: bepalen wat geheim blijft.", $"Release {run.Name} is being made: deciding what stays confidential.");
        return new ProgressAnswer(run.IsAtWork, run.Years > 0 ? (double)run.YearsDone / run.Years : null, text);
    }
}
