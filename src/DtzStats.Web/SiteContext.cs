using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Access;
using DtzStats.Web.Copies;
using DtzStats.Web.Releases;

namespace DtzStats.Web;

/// <summary>What every page knows: what it shows, in which language, and where it stands.</summary>
/// <param name="Origin">Scheme and host, for links that are taken elsewhere: "http://localhost:5080".</param>
/// <param name="Path">Without the language: "/gemeente/GM0114".</param>
/// <param name="Query">With its question mark; empty where there is none.</param>
public sealed record SiteContext(Snapshot Snapshot, Language Language, string Origin, string Path, string Query)
{
    internal const string EnglishPrefix = "/en";

    /// <summary>Who asks, and what they may do.</summary>
    public Visitor Visitor { get; init; } = Visitor.Reader;

    /// <summary>Null where a server answers for the pages; of a copy nothing can be asked.</summary>
    internal CopySettings? Copy { get; init; }

    internal bool IsCopy => Copy is not null;

    internal Words Words => new(Language);

    internal string ReleaseLine => Say(ReleaseText.Line(Snapshot.Reference));

    public string Say(string dutch, string english) => Language == Language.Dutch ? dutch : english;

    public string Say(BilingualText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    /// <summary>A path of the site in the language of the page.</summary>
    public string Link(string path) => Link(path, Language);

    /// <summary>The address of a path of the site for use elsewhere; null where it is not known: a copy can stand anywhere.</summary>
    internal string? Abroad(string path) => Copy is { } copy ? copy.Abroad(path) : Origin + path;

    /// <summary>This same page in the other language.</summary>
    public string InOtherLanguage => Link(Path, Language == Language.Dutch ? Language.English : Language.Dutch) + Query;

    internal static string Link(string path, Language language) =>
        language == Language.Dutch ? path : path == "/" ? EnglishPrefix : EnglishPrefix + path;
}
