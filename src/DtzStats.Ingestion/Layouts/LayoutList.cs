using DtzStats.Core.Codes;
using DtzStats.Ingestion.Layouts.Cbs;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Ingestion.Layouts.Registers;

namespace DtzStats.Ingestion.Layouts;

/// <summary>All layouts, the narrower before the wider: a LISA table would pass for a tidy one.</summary>
public static class LayoutList
{
    /// <summary>The names that <c>--layout</c> takes.</summary>
    public static IReadOnlyList<string> Names(Codelists codelists) => [.. For(codelists, []).Select(l => l.Name)];

    /// <param name="mappings">Described tables, which go before all others.</param>
    internal static IReadOnlyList<ILayout> For(Codelists codelists, IReadOnlyList<Mapping> mappings) =>
    [
        .. mappings.Select(m => new MappingLayout(m)),
        new LisaTableLayout(codelists),
        new StatLineTitlesLayout(codelists),
        new CbsTableLayout(codelists),
        new EstablishmentRowsLayout(codelists),
        new TidyLayout(codelists),
        new StatLineWideLayout(codelists),
    ];
}
