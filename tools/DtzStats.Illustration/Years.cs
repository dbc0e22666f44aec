namespace DtzStats.Illustration;

public static class Years
{
    public const int First = 2016;

    public const int Last = 2025;

    public static IEnumerable<int> All => Enumerable.Range(First, Last - First + 1);
}
