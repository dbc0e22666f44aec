using DtzStats.Core.Datasets;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Reporting.Editions;

/// <summary>What a reader needs to know of a dataset to cite the figures and to get them again.</summary>
internal static class SourceNotes
{
    internal static SourceNote Of(Vintage vintage, Words words)
    {
        var source = vintage.Source;
        List<SourceFact> facts =
        [
            new(words.Say("Uitgever", "Publisher"), source.Publisher),
            new(words.Say("Tabel", "Table"), source.Table),
            new(words.Say("Uitgave", "Vintage"), $"{source.Dataset} {vintage.Label}"),
            new(words.Say("Vermelding", "Credit"), words.Say(source.Credit)),
            new(words.Say("Licentie", "Licence"), source.Licence),
            new(words.Say("Opgehaald", "Retrieved"), DateText.Of(source.Retrieved, words.Language)),
        ];
        if (source.Origin is { } origin)
            facts.Add(new(words.Say("Oorspronkelijk bestand", "Original file"), $"{origin.File} (sha256 {origin.Sha256})"));
        facts.AddRange(source.Files.Select(f => new SourceFact(words.Say("Bestand", "File"), $"{f.File} (sha256 {f.Sha256})")));
        facts.AddRange(source.Breaks.Select(b => new SourceFact(words.Say("Reeksbreuk", "Series break"), words.Say(b.Reason))));
        return new SourceNote(words.Say(source.Title), words.Say(source.Note), facts);
    }
}
