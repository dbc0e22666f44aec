using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Writers.Html;

/// <summary>The page's own words; all others come with the edition.</summary>
internal static class PageText
{
    internal static BilingualText SkipToContent { get; } = new("Direct naar de inhoud", "Skip to the content");

    internal static BilingualText Contents { get; } = new("Inhoud", "Contents");

    internal static BilingualText InBrief { get; } = new("In het kort", "At a glance");

    internal static BilingualText Sources { get; } = new("Bronnen", "Sources");

    internal static BilingualText Chart { get; } = new("Grafiek", "Chart");

    internal static BilingualText DownloadEdition { get; } = new("Dit rapport als", "This report as");

    internal static BilingualText DownloadChart { get; } = new("Grafiek als", "Chart as");

    internal static BilingualText DownloadTable { get; } = new("Tabel als", "Table as");

    internal static BilingualText FiguresInTable { get; } = new("Deze cijfers als tabel", "These figures as a table");

    internal static BilingualText Provisional { get; } = new("voorlopig", "provisional");

    internal static BilingualText MadeWith { get; } = new("Gemaakt met DtzStats.", "Made with DtzStats.");

    internal static BilingualText Licences { get; } = new(
        "De software DtzStats valt onder de licentie EUPL-1.2. Voor de cijfers gelden de licenties die bij de bronnen staan.",
        "The software DtzStats comes under the EUPL-1.2 licence. For the figures, the licences listed with their sources apply.");

    internal static BilingualText InLanguage { get; } = new("Taal: Nederlands.", "In English.");

    /// <summary>The logo within the page, so that the page stands alone.</summary>
    internal static string DataUri(EditionLogo logo) => $"data:{logo.MediaType};base64,{Convert.ToBase64String(logo.Image.Span)}";

    /// <summary>As the lang attribute has it.</summary>
    internal static string Code(Language language) => language == Language.Dutch ? "nl" : "en";
}
