using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Screens;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Codes;
using DtzStats.Storage;

namespace DtzStats.Cli;

/// <summary>What one run of the command works with, resolved from its options and surroundings.</summary>
internal sealed record Session(Screen Screen, Language Language, string DbPath, string DataFolder, Codelists Codelists, TimeProvider Time)
{
    internal string SourcesFolder => Path.Combine(DataFolder, "sources");

    /// <exception cref="CommandException">An option is wrong, or the codelists cannot be read.</exception>
    internal static Session Open(ParseResult parsed, CommonOptions options, Screen screen, TimeProvider time)
    {
        var language = options.LanguageOf(parsed, screen);
        var data = options.DataFolder(parsed, screen);
        try
        {
            return new Session(screen, language, options.DbPath(parsed, screen), data, CodelistReader.Read(Path.Combine(data, "codelists")), time);
        }
        catch (CodelistException e)
        {
            throw CommandException.Failure(
                $"de codelijsten zijn niet te lezen ({e.Message}); geef met --data de map waarin codelists/ en sources/ staan",
                $"the codelists cannot be read ({e.Message}); give the folder with codelists/ and sources/ by --data",
                e);
        }
    }

    internal Importer Importer() => new(Codelists, KnownSourcesOrNone(), Time);

    internal Store OpenForReading() => Store.OpenForReading(DbPath);

    internal void Warn(BilingualText text) =>
        Screen.Error.WriteLine(Language == Language.Dutch ? $"let op: {text.Dutch}" : $"note: {text.English}");

    private IReadOnlyList<SourceDescription> KnownSourcesOrNone()
    {
        try
        {
            return KnownSources.In(SourcesFolder);
        }
        catch (Exception e) when (e is FormatException or IOException)
        {
            throw CommandException.Failure(
                $"een source.json in {SourcesFolder} is niet te lezen: {e.Message}",
                $"a source.json in {SourcesFolder} cannot be read: {e.Message}",
                e);
        }
    }
}
