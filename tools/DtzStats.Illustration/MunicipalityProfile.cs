namespace DtzStats.Illustration;

/// <param name="Code">As Statistics Netherlands gives it, with GM before the number.</param>
/// <param name="Jobs">Of all sections together; one number a year from <see cref="Years.First"/>, met exactly.</param>
/// <param name="Establishments">As <paramref name="Jobs"/>.</param>
/// <param name="JobsAtStart">About how many in <see cref="Years.First"/>, one number a section from A to S.</param>
/// <param name="EstablishmentsAtStart">As <paramref name="JobsAtStart"/>.</param>
public sealed record MunicipalityProfile(
    string Code,
    string Name,
    IReadOnlyList<int> Jobs,
    IReadOnlyList<int> Establishments,
    IReadOnlyList<int> JobsAtStart,
    IReadOnlyList<int> EstablishmentsAtStart)
{
    public int JobsIn(int year) => Jobs[year - Years.First];

    public int EstablishmentsIn(int year) => Establishments[year - Years.First];
}
