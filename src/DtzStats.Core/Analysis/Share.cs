namespace DtzStats.Core.Analysis;

/// <summary>How large a part of a whole is.</summary>
public static class Share
{
    /// <summary>
    /// <c>100 part / whole</c>, in per cent; without an answer where either has no value, for the reason that figure gives,
    /// or where the whole is zero.
    /// </summary>
    public static Answer Of(Figure? part, Figure? whole)
    {
        if (part?.Value is not { } p)
            return Answer.Without(part?.Reason ?? NoAnswer.Missing);
        if (whole?.Value is not { } w)
            return Answer.Without(whole?.Reason ?? NoAnswer.Missing);
        return w == 0 ? Answer.Without(NoAnswer.ZeroWhole) : Answer.Of(100 * p / w);
    }
}
