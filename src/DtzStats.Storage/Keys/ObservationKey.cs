namespace DtzStats.Storage.Keys;

/// <summary>
/// Which measure, region, category and year an observation is about, as one number: whatever is sorted by it lies in the
/// order in which series are kept, and the years of a series lie together.
/// </summary>
/// <param name="Packed">Measure (8 bits), region (14), category (14) and year since 1900 (9), from high to low.</param>
public readonly record struct ObservationKey(long Packed)
{
    internal const int YearBits = 9;
    public const int CategoryBits = 14;
    internal const int RegionBits = 14;
    public const int MeasureBits = 8;

    public ObservationKey(int measure, int region, int category, int year)
        : this(((((((long)measure << RegionBits) | (uint)region) << CategoryBits) | (uint)category) << YearBits) | (uint)(year - FirstYear))
    {
    }

    public int Measure => (int)(Packed >> (RegionBits + CategoryBits + YearBits));

    public int Region => (int)(Packed >> (CategoryBits + YearBits)) & ((1 << RegionBits) - 1);

    public int Category => (int)(Packed >> YearBits) & ((1 << CategoryBits) - 1);

    public int Year => (int)(Packed & ((1 << YearBits) - 1)) + FirstYear;

    /// <summary>The key without its year: equal for the observations of one series, and in the same order.</summary>
    public long Series => Packed >> YearBits;

    /// <summary>A key of the series, of the first year that there is.</summary>
    public static ObservationKey OfSeries(long series) => new(series << YearBits);

    /// <summary>The number of a series among those of all datasets; the schema packs and unpacks it in the same way.</summary>
    internal static long IdOf(long dataset, long series) => (dataset << (MeasureBits + RegionBits + CategoryBits)) | series;

    /// <summary>The series of an <see cref="IdOf"/>.</summary>
    internal static long SeriesOf(long id) => id & ((1L << (MeasureBits + RegionBits + CategoryBits)) - 1);

    private static int FirstYear => Core.Periods.Period.FirstYear;
}
