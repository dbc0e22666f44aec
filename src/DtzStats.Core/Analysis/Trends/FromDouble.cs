namespace DtzStats.Core.Analysis.Trends;

/// <summary>Results that need a logarithm or a root, and so were computed as doubles.</summary>
internal static class FromDouble
{
    /// <summary>A little less than the largest decimal.</summary>
    private const double Largest = 7.9e28;

    /// <summary>The value to 15 digits, which is what a double is sure of; too large where no decimal can hold it.</summary>
    internal static Answer Answer(double value) =>
        Math.Abs(value) < Largest ? Analysis.Answer.Of((decimal)value) : Analysis.Answer.Without(NoAnswer.TooLarge);

    /// <summary>
    /// <c>100 (exp(rate) - 1)</c>. Near zero <c>exp(rate) - 1</c> loses digits; <c>2 sinh(rate / 2) exp(rate / 2)</c> is the
    /// same and does not.
    /// </summary>
    internal static Answer Percent(double rate) =>
        Answer(Math.Abs(rate) < 1 ? 200 * Math.Sinh(rate / 2) * Math.Exp(rate / 2) : 100 * (Math.Exp(rate) - 1));
}
