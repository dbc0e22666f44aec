namespace DtzStats.Core.Classifications;

/// <summary>How fine a category of the standard industrial classification is.</summary>
public enum CategoryLevel
{
    Total = 0,

    /// <summary>Several sections that are published together, such as B-E.</summary>
    Group = 1,
    Section = 2,
    Division = 3,
}
