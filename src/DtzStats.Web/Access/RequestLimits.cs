namespace DtzStats.Web.Access;

/// <summary>How much one client may ask: an office that shares an address is one.</summary>
/// <param name="Pages">Pages and whatever is ready.</param>
/// <param name="Figures">What has to be computed or drawn for who asks.</param>
/// <param name="Forms">What changes something, uploads among it.</param>
public sealed record RequestLimits(RequestRate Pages, RequestRate Figures, RequestRate Forms)
{
    public static RequestLimits Default { get; } = new(new RequestRate(1000, 50), new RequestRate(400, 20), new RequestRate(30, 1));
}

/// <summary>So many requests at once, and so many a second from then on.</summary>
public sealed record RequestRate(int Burst, int PerSecond);
