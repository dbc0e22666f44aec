using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>An establishment that is counted, and whose jobs are none or not known.</summary>
internal sealed class EstablishmentJobs() : Check("establishment-jobs", Stage.Row, Severity.Warn)
{
    private static readonly EstablishmentJobs Check = new();

    /// <summary>It counts among the establishments and in no size class.</summary>
    internal static Finding None(Place place) => Check.Find(
        place,
        new BilingualText("vestiging zonder banen: telt mee als vestiging, in geen grootteklasse", "establishment without jobs: counted as an establishment, in no size class"),
        new BilingualText("vestigingen met ten minste één baan, zoals LISA ze telt", "establishments with at least one job, as LISA counts them"),
        new BilingualText("Haal de rij weg als de vestiging niet meer werkt.", "Remove the row if the establishment no longer operates."));

    /// <summary>No sum that it belongs to is known.</summary>
    internal static Finding Unknown(Place place) => Check.Find(
        place,
        new BilingualText("de banen van deze vestiging zijn onbekend; de sommen waar zij in horen ontbreken daarom ook", "the jobs of this establishment are unknown; so the sums that they belong to are missing too"),
        new BilingualText("het aantal banen, of 0", "the number of jobs, or 0"),
        new BilingualText("Vul het aantal banen in.", "Fill in the number of jobs."));
}
