using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Regions;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Figures;

/// <summary>The figures that pages show; all of the dataset that the headline is from.</summary>
internal sealed class FigurePresets(Snapshot snapshot)
{
    internal FigureQuery JobsOfRegion => JobsOf(Techzone);

    internal FigureQuery Map => JobsOf(Techzone) with { Form = FigureForm.Map, Regions = Members };

    internal FigureQuery ChangeByMunicipality => Map with { Form = FigureForm.Change };

    internal FigureQuery ChangeBySection => JobsOf(Techzone) with { Form = FigureForm.Change, Categories = Sections };

    internal IReadOnlyList<Region> Members => snapshot.Codelists.Regions.MembersOf(Techzone);

    private Region Techzone => snapshot.Codelists.Regions.Techzone;

    private Category Total => snapshot.Codelists.Sbi.Total;

    /// <summary>The sections that the dataset has of jobs, without those that it hardly counts.</summary>
    private IReadOnlyList<Category> Sections =>
        snapshot.Request(Language.Dutch)?.View.SectionsOf("jobs") is { Count: > 0 } sections ? sections : [.. snapshot.Codelists.Sbi.Sections];

    internal FigureQuery JobsOf(Region region) => Of(FigureForm.Line, "jobs", [region], [Total]);

    internal FigureQuery JobsOf(Category category) => Of(FigureForm.Line, "jobs", [Techzone], [category]);

    internal FigureQuery EstablishmentsOf(Region region) => Of(FigureForm.Line, "establishments", [region], [Total]);

    /// <summary>The jobs of a region by section in the last year.</summary>
    internal FigureQuery SectionsOf(Region region) => Of(FigureForm.Bar, "jobs", [region], Sections);

    /// <summary>A municipality beside the region, as an index.</summary>
    internal FigureQuery Beside(Region region) => Of(FigureForm.Line, "jobs", [region, Techzone], [Total]) with { IsIndex = true };

    private FigureQuery Of(FigureForm form, string measure, IReadOnlyList<Region> regions, IReadOnlyList<Category> categories) =>
        new(form, MeasureOf(measure), regions, categories, snapshot.Since, Dataset: snapshot.Request(Language.Dutch)?.View.Source.Dataset);

    private Measure MeasureOf(string code) => snapshot.Codelists.Measures.Find(code)!;
}
