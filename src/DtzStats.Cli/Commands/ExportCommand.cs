using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Publishing;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats export</c>: every vintage as a folder that import takes again.</summary>
internal static class ExportCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var folder = new DescribedOption<string?>("--out", new BilingualText("MAP", "DIR"), new BilingualText("lege map waar de bestanden komen", "empty folder that the files go to"));
        var dataset = new DescribedOption<string?>("--dataset", new BilingualText("BRON", "DATASET"), new BilingualText("alleen deze bron (anders alle)", "this dataset alone (else all)"));
        var command = new DescribedCommand(
            "export",
            new BilingualText(
                "schrijf de bronnen van een publicatie als CSV met source.json; met --internal alle uitgaven, exact",
                "write the datasets of a release as CSV with source.json; with --internal all vintages, exact"),
            new BilingualText("--out MAP [opties]", "--out DIR [options]"),
            "dtzstats export --out uitvoer",
            "dtzstats export --out uitvoer --dataset lisa-gemeenten");
        var publishing = new ReleaseOptions();
        foreach (var option in (Option[])[folder, dataset, .. publishing.All])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time).Publish(parsed, publishing);
            Run(session, parsed.GetValue(folder), parsed.GetValue(dataset));
        });
        return command;
    }

    private static void Run(Session session, string? folder, string? dataset)
    {
        if (folder is null)
            throw CommandException.Usage("geef met --out een map", "give a folder by --out");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw CommandException.Usage($"de map \"{folder}\" is niet leeg", $"the folder \"{folder}\" is not empty");
        using var store = session.OpenPublished(dataset);
        var vintages = store.Vintages.All().Where(v => dataset is null || v.Dataset == dataset).ToList();
        if (vintages.Count == 0)
            throw CommandException.Usage("er is niets om te schrijven; zie dtzstats vintages", "there is nothing to write; see dtzstats vintages");
        // Half an export is none: it would be taken for all that there is.
        try
        {
            OutputFiles.Write(folder, () => Write(session, folder, store, vintages).ToList()).ForEach(session.Screen.Output.WriteLine);
        }
        catch (CommandException)
        {
            if (Directory.Exists(folder))
                foreach (var written in Directory.EnumerateDirectories(folder))
                    Directory.Delete(written, recursive: true);
            throw;
        }
    }

    /// <summary>Each vintage with all that it brought, for who may see it; else each dataset as readers see it.</summary>
    private static IEnumerable<string> Write(Session session, string folder, PublishedStore store, List<Vintage> vintages)
    {
        if (!session.Choice.Reference.IsInternal)
            return vintages.Select(v => v.Dataset).Distinct().Select(d => Write(session, folder, store, store.All(d)!));
        session.Warn(ReleaseText.InternalMark);
        return vintages.Select(v => VintageFolder.Write(folder, v, store.AllOf(v)));
    }

    /// <summary>Of rounded and withheld parts nobody can make the totals that were published, so these go along.</summary>
    private static string Write(Session session, string folder, PublishedStore store, DatasetView view)
    {
        var isWhole = store.PublicationOf(view.Source.Dataset) is not { HidesNothing: false };
        return VintageFolder.Write(folder, view.Source, isWhole ? view.Observations : view.Observations.Concat(SummedFigures.Of(view, session.Codelists)), session.Choice.Reference);
    }
}
