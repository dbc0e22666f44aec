namespace DtzStats.Core.Analysis;

/// <summary>The value of an indicator, or the reason why there is none; never both, never neither.</summary>
public readonly record struct Answer
{
    private Answer(decimal? value, NoAnswer reason)
    {
        Value = value;
        Reason = reason;
    }

    public decimal? Value { get; }

    public NoAnswer Reason { get; }

    public static Answer Of(decimal value) => new(value, NoAnswer.None);

    /// <exception cref="ArgumentOutOfRangeException">The reason is <see cref="NoAnswer.None"/>, which is no reason.</exception>
    public static Answer Without(NoAnswer reason)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(reason, NoAnswer.None);
        return new Answer(null, reason);
    }
}
