namespace DtzStats.Illustration;

/// <param name="Section">Letter in the SBI 2008.</param>
/// <param name="SingleJob">How many in a thousand establishments are a person alone.</param>
/// <param name="Leaders">
/// How flat the top is, in thousandths of the establishments with more than one job: the fewer, the more of the jobs the
/// largest establishments have (a hospital among practices).
/// </param>
public sealed record SectionProfile(char Section, int SingleJob, int Leaders, Drift Jobs, Drift Establishments);
