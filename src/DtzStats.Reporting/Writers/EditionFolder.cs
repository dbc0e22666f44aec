using System.Text.RegularExpressions;
using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Pdf;

namespace DtzStats.Reporting.Writers;

/// <summary>
/// An edition as a folder: <c>index.html</c>, which stands alone, beside it its charts and tables as files, and the whole
/// as PDF, Word and Excel where that is asked for.
/// </summary>
public static partial class EditionFolder
{
    private static readonly string[] Places = ["", "charts", "tables"];

    /// <summary>Writes the files, over those of an earlier edition in the same folder, and returns their names, the page first.</summary>
    /// <param name="browser">What prints the PDF; null: the first browser that is found.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There are no rights to write it.</exception>
    /// <exception cref="PdfException">A PDF was asked for and could not be made.</exception>
    public static IReadOnlyList<string> Write(Edition edition, string folder, EditionFormats formats, string? browser)
    {
        ArgumentNullException.ThrowIfNull(edition);
        // Everything is made before anything is written: an edition that cannot be drawn leaves the folder as it was.
        var files = new EditionFiles(edition, formats).Make(browser).ToList();
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }

        return [.. files.Select(f => f.Name)];
    }

    /// <summary>Files in the folder that an earlier edition wrote and this one did not: they may contradict it. By name.</summary>
    /// <param name="written">The names of what this edition wrote.</param>
    public static IReadOnlyList<string> Leftovers(string folder, IReadOnlyList<string> written)
    {
        var found = Places.Where(place => Directory.Exists(Path.Combine(folder, place)))
            .SelectMany(place => Directory.EnumerateFiles(Path.Combine(folder, place)), (place, path) => place.Length > 0 ? $"{place}/{Path.GetFileName(path)}" : Path.GetFileName(path));
        return [.. found.Where(name => OfAnEdition().IsMatch(name)).Except(written, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>What an edition's files are called; a document of any other name is somebody's own.</summary>
    [GeneratedRegex(@"^(index\.html|[a-z0-9-]+-[0-9]{4}\.(docx|pdf|xlsx)|charts/[a-z0-9-]+\.(svg|png)|tables/[a-z0-9-]+\.csv)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAnEdition();
}
