namespace DtzStats.Storage.Cells;

/// <summary>Values are kept exact, as whole numbers of the smallest unit: 5.40 with two decimals is 54 with one.</summary>
internal static class StoredValue
{
    internal static long ToInteger(decimal value, out int decimals)
    {
        decimals = 0;
        while (value != decimal.Truncate(value))
        {
            value *= 10;
            decimals++;
        }

        return (long)value;
    }

    internal static decimal ToDecimal(long value, int decimals)
    {
        var result = (decimal)value;
        for (var i = 0; i < decimals; i++)
            result /= 10;
        return result;
    }
}
