using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Output.Results;

/// <summary>Which industries a dataset leaves out of the whole, where that forbids something.</summary>
internal static class PartsNotes
{
    /// <param name="forbidden">"geen indicatoren".</param>
    internal static IEnumerable<BilingualText> Of(IReadOnlyList<Category> leftOut, BilingualText forbidden)
    {
        if (leftOut.Count == 0)
            yield break;
        string Named(Language language) => string.Join(", ", leftOut.Select(c => $"{c.Code} ({c.Name.In(language)})"));
        yield return new(
            $"{forbidden.Dutch}: de bedrijfstakken zijn niet alles wat er is; zonder cijfers zijn {Named(Language.Dutch)}",
            $"{forbidden.English}: the industries are not all there is; without figures are {Named(Language.English)}");
    }
}
