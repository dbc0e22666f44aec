using DtzStats.Core.Periods;

namespace DtzStats.Core.Disclosure;

/// <summary>Which cell of a table: codes of its region and category, and its year.</summary>
public readonly record struct CellKey(string Region, string Category, Period Period);
