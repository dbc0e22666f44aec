using System.Security.Cryptography;
using System.Text;

namespace DtzStats.Web.Copies;

/// <summary>
/// Which file of a copy stands for an address of the site. No file name has a query in it: what is asked becomes a part of the name,
/// readable as far as it goes, with a few digits of its hash so that no two figures share a file.
/// </summary>
internal static class CopyAddresses
{
    private const int MostLetters = 48;
    private const int HashDigits = 8;

    private static readonly HashSet<string> Extensions = new(
        [".css", ".csv", ".docx", ".html", ".ico", ".js", ".json", ".pdf", ".png", ".svg", ".txt", ".xlsx"], StringComparer.Ordinal);

    /// <summary>What is asked here is answered by script, or not at all: one page stands for all questions.</summary>
    private static readonly string[] Asking = ["/verkennen", "/vergelijken"];

    /// <summary>The address to fetch: without the place on the page, and without a question that the page answers itself.</summary>
    internal static string Fetched(string address)
    {
        var (path, query, _) = Split(address);
        return IsAsking(path) ? path : path + query;
    }

    /// <summary>"figuur/line-jobs-dtz-2016-1a2b3c4d.svg" for "/figuur.svg?form=line&amp;measure=jobs&amp;region=DTZ&amp;since=2016".</summary>
    internal static string FileOf(string address)
    {
        var (path, query, _) = Split(Fetched(address));
        if (path is "/" or SiteContext.EnglishPrefix)
            return path.TrimStart('/') + (path == "/" ? "index.html" : "/index.html");
        var extension = Path.GetExtension(path);
        if (!Extensions.Contains(extension))
            (path, extension) = (path + ".html", path.StartsWith("/api", StringComparison.Ordinal) ? ".json" : ".html");
        var stem = path[1..path.LastIndexOf('.')];
        // A style or script keeps its name: others refer to it by that.
        return query.Length == 0 || path.StartsWith("/assets/", StringComparison.Ordinal) ? Safe(stem) + extension : $"{Safe(stem)}/{NameOf(query)}{extension}";
    }

    /// <summary>The link from one file of the copy to what stands for an address: never from the root, since a copy can stand anywhere.</summary>
    internal static string Link(string from, string address) => string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/'))) + Target(address);

    /// <summary>The file with the place on it; of Verkennen with the question, which its script reads there.</summary>
    internal static string Target(string address)
    {
        var (path, query, fragment) = Split(address);
        return FileOf(address) + (IsAsking(path) && query.Length > 0 ? "#" + query[1..] : fragment);
    }

    /// <summary>Some servers take a plus for a space.</summary>
    private static string Safe(string path) => string.Concat(path.Select(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' ? c : '_'));

    private static bool IsAsking(string path) => Asking.Any(a => path == a || path == SiteContext.EnglishPrefix + a);

    private static (string Path, string Query, string Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (rest, fragment) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (rest, "", fragment) : (rest[..mark], rest[mark..], fragment);
    }

    private static string NameOf(string query)
    {
        var name = new StringBuilder();
        foreach (var value in query[1..].Split('&').Select(p => p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            name.Append([.. value.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Select(char.ToLowerInvariant)]).Append('-');
        if (name.Length > MostLetters)
            name.Length = MostLetters;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)))[..HashDigits];
        return $"{name.ToString().Trim('-')}-{hash}";
    }
}
