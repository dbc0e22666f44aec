using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;

namespace DtzStats.Reporting.Claims.Templates;

/// <summary>Takes the words of a reference one by one and finds what each means; a word that means nothing says so, with the nearest that does.</summary>
/// <param name="usage">How the reference is written.</param>
internal sealed class ReferenceWords(IReadOnlyList<string> words, string usage, Codelists codelists)
{
    private int _next;

    internal BilingualText Usage { get; } = new($"schrijf {{{{{usage}}}}}", $"write {{{{{usage}}}}}");

    internal Measure Measure()
    {
        var word = Take("grootheid", "measure");
        return codelists.Measures.Find(word) ?? throw Unknown("onbekende grootheid", "measure", word, codelists.Measures.Suggest(word));
    }

    internal Region Region()
    {
        var word = Take("gebied", "region");
        return codelists.Regions.Find(word) ?? throw Unknown("onbekend gebied", "region", word, codelists.Regions.Suggest(word));
    }

    /// <summary>An industry or a sector group.</summary>
    internal Category Category()
    {
        var word = Take("bedrijfstak", "industry");
        return codelists.SbiOrGroup(word) ?? throw Unknown(
            "onbekende bedrijfstak", "industry", word, codelists.Sbi.Suggest(word) ?? Nearest.To(word, codelists.SectorGroups.Select(g => g.Code)));
    }

    /// <summary>An industry where the next word is one, else all activities.</summary>
    internal Category CategoryIfAny()
    {
        if (_next < words.Count && codelists.SbiOrGroup(words[_next]) is { } found)
        {
            _next++;
            return found;
        }

        return codelists.Sbi.Total;
    }

    internal Period Year()
    {
        var word = Take("jaar", "year");
        return Period.TryParse(word, out var year) ? year : throw Unknown("onbekend jaar", "year", word, null);
    }

    /// <summary>The year that comes before another one.</summary>
    internal (Period From, Period To) Years()
    {
        var (from, to) = (Year(), Year());
        return from < to ? (from, to) : throw new FaultException(new($"{from} ligt niet voor {to}", $"{from} does not come before {to}"), Usage);
    }

    internal void End()
    {
        if (_next < words.Count)
            throw new FaultException(new($"\"{words[_next]}\" is te veel", $"\"{words[_next]}\" is too much"), Usage);
    }

    private string Take(string dutch, string english) => _next < words.Count
        ? words[_next++]
        : throw new FaultException(new($"er ontbreekt een {dutch}", $"there is no {english}"), Usage);

    private FaultException Unknown(string dutch, string english, string word, string? near) => new(
        new($"{dutch} \"{word}\"", $"unknown {english} \"{word}\""),
        near is null ? Usage : new($"bedoelt u \"{near}\"? {Usage.Dutch}", $"did you mean \"{near}\"? {Usage.English}"));
}

/// <summary>Where references look for industries.</summary>
internal static class IndustryNames
{
    internal static Category? SbiOrGroup(this Codelists codelists, string word) =>
        codelists.Sbi.Find(word) ?? codelists.SectorGroups.FirstOrDefault(g => string.Equals(g.Code, word, StringComparison.OrdinalIgnoreCase))?.AsCategory();
}
