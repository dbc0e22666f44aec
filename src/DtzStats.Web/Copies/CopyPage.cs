using System.Net;
using System.Text.RegularExpressions;

namespace DtzStats.Web.Copies;

/// <summary>A page as it stands in a copy: its links lead to files.</summary>
/// <param name="Addresses">All that it links to or shows, as addresses of the site.</param>
internal sealed partial record CopyPage(string Html, IReadOnlyList<string> Addresses)
{
    /// <summary>Attributes are all in double quotes, and a quote in their value or in text is never bare: so Razor writes them.</summary>
    /// <param name="linkTo">What a link to an address becomes.</param>
    internal static CopyPage Of(string html, string address, Func<string, string> linkTo)
    {
        var found = new List<string>();
        var rewritten = FromRoot().Replace(html, match =>
        {
            var target = WebUtility.HtmlDecode(match.Groups["address"].Value);
            found.Add(target);
            return $" {match.Groups["name"].Value}=\"{WebUtility.HtmlEncode(linkTo(target))}\"";
        });
        // The report is a folder of its own, whose links lead from page to file already.
        var here = new Uri("http://site" + address);
        found.AddRange(Relative().Matches(html).Select(m => new Uri(here, WebUtility.HtmlDecode(m.Groups["address"].Value)).AbsolutePath));
        return new CopyPage(rewritten, found);
    }

    /// <summary>The scripts that a script names, beside it: those links are right in a copy as they are.</summary>
    internal static IEnumerable<string> ScriptsOf(string script, string address) =>
        Import().Matches(script).Select(m => new Uri(new Uri("http://site" + address), m.Groups[1].Value).AbsolutePath);

    [GeneratedRegex("^import .* from \"(\\./[a-z-]+\\.js)\";$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(" (?<name>[a-z][a-z-]*)=\"(?<address>/[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex FromRoot();

    [GeneratedRegex(" (?:href|src)=\"(?<address>[^\"/#:][^\"#:]*)[\"#]", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();
}
