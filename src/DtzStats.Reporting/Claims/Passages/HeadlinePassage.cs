using DtzStats.Core.Analysis;
using DtzStats.Core.Periods;
using DtzStats.Reporting.Claims.Kinds;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Claims.Passages;

/// <summary>
/// The headline in the words of the region's own page: work for how many people, how many jobs more or fewer than in the
/// base year, how many establishments.
/// </summary>
internal static class HeadlinePassage
{
    /// <summary>Without jobs it says so; each other sentence is left out where its figure is not there.</summary>
    internal static Passage Of(Series jobs, Series establishments, Period since, Period year, Words words)
    {
        var (level, change, count) = (LevelClaim.Of(jobs, year), ChangeClaim.Of(jobs, since, year), CountClaim.Of(establishments, year));
        Sentence?[] sentences =
        [
            level is not null ? Checked(level, level.Sentences(words)[0], words) : words.Tell($"over het aantal banen in {year} is geen cijfer.", $"there is no figure for jobs in {year}."),
            Checked(change, change?.AfterLevel(words), words),
            Checked(count, count?.OfTheRegion(words), words),
        ];
        return new Passage([.. sentences.OfType<Sentence>()]);
    }

    private static Sentence? Checked(Claim? claim, Sentence? sentence, Words words) =>
        claim is not null && sentence is not null && ClaimCheck.Passes(claim, sentence, words.Language) ? sentence : null;
}
