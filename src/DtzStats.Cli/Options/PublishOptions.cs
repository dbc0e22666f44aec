using System.CommandLine;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options of <c>dtzstats publish</c>.</summary>
internal sealed class PublishOptions
{
    private const string DefaultFolder = "site";

    private DescribedOption<string?> Out { get; } = new(
        "--out",
        new BilingualText("MAP", "DIR"),
        new BilingualText("waar de bestanden komen (site); een eerdere kopie daar wordt vervangen", "where the files go (site); an earlier copy there is replaced"));

    private DescribedOption<string?> BaseUrl { get; } = new(
        "--base-url",
        new BilingualText("ADRES", "URL"),
        new BilingualText("waar de kopie zal staan: voor insluitcode, sitemap.xml en robots.txt", "where the copy will stand: for embed codes, sitemap.xml and robots.txt"));

    internal DescribedOption<string?> Release { get; } = new(
        "--release",
        new BilingualText("PUBLICATIE", "RELEASE"),
        new BilingualText("deze publicatie (anders de laatste)", "this release (else the last)"));

    internal IEnumerable<Option> All => [Out, BaseUrl, Release];

    internal string FolderOf(ParseResult parsed) => parsed.GetValue(Out) ?? DefaultFolder;

    /// <summary>With a slash behind it; null where none is given.</summary>
    /// <exception cref="CommandException">It is no address of a site.</exception>
    internal Uri? BaseUrlOf(ParseResult parsed)
    {
        if (parsed.GetValue(BaseUrl) is not { } text)
            return null;
        return Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0 ? url
            : throw CommandException.Usage($"--base-url \"{text}\" is geen adres; schrijf bijvoorbeeld https://voorbeeld.nl/cijfers", $"--base-url \"{text}\" is no address; write https://example.org/figures, for instance");
    }
}
