using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Editions;

/// <summary>Picks the words of one language.</summary>
internal readonly record struct Words(Language Language)
{
    internal string Say(string dutch, string english) => Language == Language.Dutch ? dutch : english;

    internal string Say(BilingualText text) => text.In(Language);
}
