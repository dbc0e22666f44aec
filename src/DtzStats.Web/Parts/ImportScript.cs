using DtzStats.Web.Serving;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>What the import pages have in their head: the script that tells more, and for browsers without scripts, while something is going on, that the page comes anew by itself.</summary>
internal static class ImportScript
{
    private const int Seconds = 2;

    internal static RenderFragment Of(bool isAtWork) => builder =>
    {
        builder.AddMarkupContent(0, $"<script src=\"{SiteFiles.AddressOf("import.js")}\" defer></script>");
        if (isAtWork)
            builder.AddMarkupContent(1, $"<noscript><meta http-equiv=\"refresh\" content=\"{Seconds}\" /></noscript>");
    };
}
