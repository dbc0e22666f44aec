using DtzStats.Core.Periods;

namespace DtzStats.Cli.Output.Results;

/// <summary>"2016-2025" with a dash; one year as one year.</summary>
internal static class YearsText
{
    internal static string Of(Period from, Period to) => from == to ? $"{to}" : $"{from}\u2013{to}";
}
