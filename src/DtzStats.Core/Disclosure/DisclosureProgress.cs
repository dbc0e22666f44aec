namespace DtzStats.Core.Disclosure;

/// <summary>How far the protection is: years of the tables, which are protected one by one.</summary>
public readonly record struct DisclosureProgress(int YearsDone, int Years);
