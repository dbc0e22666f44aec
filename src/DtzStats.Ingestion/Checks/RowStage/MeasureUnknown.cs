using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;

namespace DtzStats.Ingestion.Checks.RowStage;

/// <summary>A measure that is not known, or that the source does not have.</summary>
internal sealed class MeasureUnknown() : Check("measure-unknown", Stage.Row)
{
    private static readonly MeasureUnknown Check = new();

    internal static Finding At(Place place, string found, string? suggestion) => Check.Find(
        place,
        new BilingualText($"onbekende grootheid {Quoted(found)}", $"unknown measure {Quoted(found)}"),
        new BilingualText("een grootheid die in source.json staat", "a measure that source.json lists"),
        Meant(string.Equals(suggestion, found, StringComparison.OrdinalIgnoreCase) ? null : suggestion, new BilingualText("Gebruik een grootheid die in source.json staat, zoals jobs.", "Use a measure that source.json lists, such as jobs.")));

    /// <summary>A measure that is known, and that the source does not have: probably the file is of another.</summary>
    internal static Finding NotOf(SourceDescription source, Place place, Measure measure, MeasureList measures)
    {
        var names = measures.All.Where(m => source.Measures.ContainsKey(m.Code)).Select(m => m.Name).ToList();
        return Check.Find(
            place,
            new BilingualText($"de bron {source.Dataset} heeft geen {Quoted(measure.Name.Dutch)}", $"the source {source.Dataset} has no {Quoted(measure.Name.English)}"),
            new BilingualText($"wat deze bron heeft: {Listed([.. names.Select(n => n.Dutch)])}", $"what this source has: {Listed([.. names.Select(n => n.English)])}"),
            new BilingualText(
                "Waarschijnlijk is dit bestand van een andere bron: noem die met --dataset, of laat --dataset weg. Heeft deze bron de grootheid toch, zet haar dan in source.json.",
                "This file is probably of another source: name that by --dataset, or leave --dataset out. If this source has the measure after all, put it in source.json."));
    }
}
