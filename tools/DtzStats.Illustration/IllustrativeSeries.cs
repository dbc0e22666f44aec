namespace DtzStats.Illustration;

/// <summary>
/// Divides each municipality's totals over the sections: first the establishments, then the jobs, of which every
/// establishment has at least one.
/// </summary>
public static class IllustrativeSeries
{
    /// <summary>One row a municipality and section, in the order of the profiles.</summary>
    public static IReadOnlyList<IllustrativeRow> Rows(int year) =>
        [.. MunicipalityProfiles.All.SelectMany((municipality, number) => RowsOf(municipality, number, year))];

    private static IEnumerable<IllustrativeRow> RowsOf(MunicipalityProfile municipality, int number, int year)
    {
        var cells = SectionProfiles.All
            .Select((section, i) => new Cell(municipality, section, i, number * SectionProfiles.All.Count + i))
            .ToArray();
        var establishments = LargestRemainder.Apportion(
            municipality.EstablishmentsIn(year), [.. cells.Select(c => c.EstablishmentsWeight(year))]);
        var jobs = Jobs(municipality.JobsIn(year), [.. cells.Select(c => c.JobsWeight(year))], establishments);
        return cells.Select((cell, i) => new IllustrativeRow(
            municipality, year, cell.Section.Section, jobs[i], establishments[i],
            EstablishmentSizes.Count(EstablishmentSizes.Of(cell.Section, (int)establishments[i], jobs[i]))));
    }

    /// <summary>By weight, yet never fewer than there are establishments, and none where there are none.</summary>
    private static long[] Jobs(int total, IReadOnlyList<long> weights, IReadOnlyList<long> establishments)
    {
        var wanted = LargestRemainder.Apportion(total, [.. weights.Select((w, i) => establishments[i] == 0 ? 0 : w)]);
        var beyondFirst = wanted.Select((w, i) => Math.Max(0, w - establishments[i])).ToArray();
        return [.. LargestRemainder.Apportion(total - establishments.Sum(), beyondFirst).Select((j, i) => j + establishments[i])];
    }

    /// <summary>A section of a municipality; its weights only count against those of the others in the same year.</summary>
    /// <param name="Index">Place of the section in the profiles.</param>
    /// <param name="Number">Counts through all cells, for a sequence of its own.</param>
    private sealed record Cell(MunicipalityProfile Municipality, SectionProfile Section, int Index, int Number)
    {
        private const int Whole = 10_000;

        private int Reach => Wander.ReachOf(Municipality.JobsAtStart[Index]);

        internal long JobsWeight(int year) =>
            (long)Municipality.JobsAtStart[Index]
            * Section.Jobs.At(year)
            * LocalShock.OnJobs(Municipality.Code, Section.Section, year)
            * (Whole + Wander.At(year, 2 * Number, Reach));

        /// <remarks>Establishments stir less than jobs do: few open or close in a year.</remarks>
        internal long EstablishmentsWeight(int year) =>
            (long)Municipality.EstablishmentsAtStart[Index]
            * Section.Establishments.At(year)
            * LocalShock.OnEstablishments(Municipality.Code, Section.Section, year)
            * (Whole + Wander.At(year, 2 * Number + 1, Reach / 3));
    }
}
