using System.CommandLine;
using DtzStats.Cli.Commands;
using DtzStats.Cli.Options;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Json;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Codes;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Publishing;
using DtzStats.Storage;

namespace DtzStats.Cli;

/// <summary>What one run of the command works with, resolved from its options and surroundings.</summary>
internal sealed record Session(Screen Screen, Language Language, string DbPath, string DataFolder, Codelists Codelists, TimeProvider Time)
{
    /// <summary>Under what figures leave the program; nothing leaves it by a command that does not say.</summary>
    internal ReleaseChoice Choice { get; private init; } = new(ReleaseReference.Concept);

    /// <summary>The vintage to look back to, as the user named it; null: the last of the choice.</summary>
    internal string? AsOf { get; private init; }

    /// <summary>What figures are read and named by.</summary>
    internal DataFiles Files => new(DataFolder, DbPath, Choice.Reference.Release);

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

    /// <summary>The same, for a command that gives figures to others: of the release that was asked for, with its codelists.</summary>
    /// <exception cref="CommandException">There is no such release, or options contradict one another.</exception>
    internal Session Publish(ParseResult parsed, ReleaseOptions options)
    {
        return Under(ChosenRelease.Read(parsed, options, this)) with { AsOf = parsed.GetValue(options.AsOf) };
    }

    /// <summary>The same, with figures as this choice has them.</summary>
    internal Session Under(ReleaseChoice choice)
    {
        var session = this with { Choice = choice };
        return choice.Reference.Release is null ? session : session with { Codelists = session.Files.Codelists() };
    }

    /// <summary>The figures as this run may see them.</summary>
    /// <param name="dataset">The dataset that was asked for, where a vintage is named; null: any.</param>
    /// <exception cref="CommandException">The vintage to look back to is not there.</exception>
    internal PublishedStore OpenPublished(string? dataset) =>
        PublishedStore.Open(DbPath, Publications(dataset));

    /// <inheritdoc cref="OpenPublished"/>
    internal Publications Publications(string? dataset) => new(Codelists, UpTo(dataset)) { Deciding = Deciding };

    private ReleaseChoice UpTo(string? dataset)
    {
        if (AsOf is not { } vintage)
            return Choice;
        using var store = OpenForReading();
        return Choice with { LastVintage = VintageName.Find(store.Vintages, vintage, dataset).Number };
    }

    private Publication? Deciding(Func<Publication?> decide) =>
        Screen.Working(Language == Language.Dutch ? "bepalen wat geheim blijft..." : "deciding what stays confidential...", decide);

    internal Importer Importer() => new(Codelists, KnownSourcesOrNone(), MappingsOrNone(), Time);

    internal Store OpenForReading() => Store.OpenForReading(DbPath);

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
        catch (JsonFaultException e)
        {
            throw CommandException.Failure($"een mapping in {folder} klopt niet: {e.Fault.Dutch}", $"a mapping in {folder} is wrong: {e.Fault.English}", e);
        }
        catch (IOException e)
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
        catch (JsonFaultException e)
        {
            throw CommandException.Failure($"een source.json in {SourcesFolder} klopt niet: {e.Fault.Dutch}", $"a source.json in {SourcesFolder} is wrong: {e.Fault.English}", e);
        }
        catch (IOException e)
        {
            throw CommandException.Failure(
                $"een source.json in {SourcesFolder} is niet te lezen: {e.Message}",
                $"a source.json in {SourcesFolder} cannot be read: {e.Message}",
                e);
        }
    }
}
