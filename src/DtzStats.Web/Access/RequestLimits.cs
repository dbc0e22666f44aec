namespace DtzStats.Web.Access;

/// <summary>How much one client may ask: an office that shares an address is one.</summary>
/// <param name="Pages">Pages and whatever is ready.</param>
/// <param name="Figures">What has to be computed or drawn for who asks.</param>
/// <param name="Forms">What changes something, uploads among it.</param>
public sealed record RequestLimits(RequestRate Pages, RequestRate Figures, RequestRate Forms)
{
    public static RequestLimits Default { get; } = new(PerSecond(1000, 50), PerSecond(400, 20), PerSecond(30, 1));

    private static RequestRate PerSecond(int burst, int more) => new(burst, more, TimeSpan.FromSeconds(1));
}

/// <summary>So many requests at once, and from then on so many more in each period.</summary>
public sealed record RequestRate(int Burst, int More, TimeSpan Period);
