namespace DtzStats.Core.Regions;

/// <summary>The kind of area a region code stands for.</summary>
public enum RegionLevel
{
    Country = 0,
    CountryPart = 1,
    Province = 2,
    Corop = 3,
    Municipality = 4,

    /// <summary>A group of municipalities that is no official area, with membership by year: the Dutch TechZone.</summary>
    Composite = 5,
}
