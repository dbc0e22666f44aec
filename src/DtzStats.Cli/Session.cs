using System.CommandLine;
using DtzStats.Cli.Commands;
using DtzStats.Cli.Options;
using DtzStats.Cli.Screens;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Codes;
using DtzStats.Ingestion.Layouts.Mappings;
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

    internal Importer Importer() => new(Codelists, KnownSourcesOrNone(), MappingsOrNone(), Time);

    internal Store OpenForReading() => Store.OpenForReading(DbPath);

    /// <summary>The database as it was after an import, where one is named; else as it is.</summary>
    /// <param name="dataset">The dataset that was asked for; null: any.</param>
    internal Store OpenAsOf(string? vintage, string? dataset)
    {
        var store = OpenForReading();
        try
        {
            if (vintage is not null)
                store.LookBackTo(VintageName.Find(store, vintage, dataset).Number);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Null where there is no database yet, or nothing in it.</summary>
    internal Store? OpenForReadingIfThere()
    {
        try
        {
            return OpenForReading();
        }
        catch (StoreException e) when (e.Fault == StoreFault.Absent)
        {
            return null;
        }
    }

    internal void Warn(BilingualText text) =>
        Screen.Error.WriteLine(Language == Language.Dutch ? $"let op: {text.Dutch}" : $"note: {text.English}");

    private IReadOnlyList<Mapping> MappingsOrNone()
    {
        var folder = Path.Combine(DataFolder, "mappings");
        try
        {
            return MappingFile.In(folder);
        }
        catch (Exception e) when (e is FormatException or IOException)
        {
            throw CommandException.Failure($"een mapping in {folder} is niet te lezen: {e.Message}", $"a mapping in {folder} cannot be read: {e.Message}", e);
        }
    }

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
