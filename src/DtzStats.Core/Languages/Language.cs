namespace DtzStats.Core.Languages;

/// <summary>The languages in which everything is shown: Dutch first, English second.</summary>
public enum Language
{
    Dutch = 0,
    English = 1,
}
