using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Templates;

/// <summary>The folder of a template; nothing outside of it is ever read.</summary>
internal sealed class TemplateFolder(string path)
{
    /// <summary>More than any logo or paragraph needs.</summary>
    private const int MostBytes = 2_000_000;

    internal bool Has(string name) => File.Exists(PathOf(name));

    /// <exception cref="TemplateException">The name leads out of the folder, or the file is absent, too large or cannot be read.</exception>
    internal byte[] Read(string name)
    {
        var file = new FileInfo(PathOf(name));
        if (!file.Exists)
            throw Error(name, new("dit bestand is er niet", "this file is not there"), new($"zet het in de map van {EditionTemplate.FileName}", $"put it in the folder of {EditionTemplate.FileName}"));
        if (file.LinkTarget is not null)
            throw Outside(name);
        if (file.Length > MostBytes)
            throw Error(name, new("dit bestand is groter dan 2 MB", "this file is larger than 2 MB"), new("maak het kleiner", "make it smaller"));
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException(new TemplateError(name, new("dit bestand is niet te lezen", "this file cannot be read"), new("controleer uw rechten", "check your rights")), e);
        }
    }

    /// <summary>Names of files alone, on any system: "..", "a/b", "a\\b" and "c:a" are none.</summary>
    private string PathOf(string name) =>
        name.Trim().Length > 0 && name.IndexOfAny(['/', '\\', ':', '\0']) < 0 && name.Trim() is not ("." or "..") ? Path.Combine(path, name) : throw Outside(name);

    private static TemplateException Outside(string name) => Error(
        EditionTemplate.FileName,
        new($"\"{name}\" is geen bestand in de map van de template", $"\"{name}\" is no file in the folder of the template"),
        new("geef de naam van een bestand in die map, zonder pad en zonder koppeling", "give the name of a file in that folder, without a path and without a link"));

    private static TemplateException Error(string file, BilingualText what, BilingualText mend) => new(new TemplateError(file, what, mend));
}
