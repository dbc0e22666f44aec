using DtzStats.Reporting.Editions;
using DtzStats.Reporting.Writers.Pdf;

namespace DtzStats.Reporting.Writers;

/// <summary>
/// An edition as a folder: <c>index.html</c>, which stands alone, beside it its charts and tables as files, and the whole
/// as PDF, Word and Excel where that is asked for.
/// </summary>
public static class EditionFolder
{
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
}
