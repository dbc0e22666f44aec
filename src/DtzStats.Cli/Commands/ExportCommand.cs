using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;

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
            new BilingualText("schrijf alle uitgaven als CSV met source.json, om opnieuw te laden", "write all vintages as CSV with source.json, to be loaded again"),
            new BilingualText("--out MAP [opties]", "--out DIR [options]"),
            "dtzstats export --out uitvoer",
            "dtzstats export --out uitvoer --dataset lisa-gemeenten");
        var asOf = new SeriesOptions().AsOf;
        foreach (var option in (DescribedOption<string?>[])[folder, dataset, asOf])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            Run(session, parsed.GetValue(folder), parsed.GetValue(dataset), parsed.GetValue(asOf));
        });
        return command;
    }

    private static void Run(Session session, string? folder, string? dataset, string? asOf)
    {
        if (folder is null)
            throw CommandException.Usage("geef met --out een map", "give a folder by --out");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw CommandException.Usage($"de map \"{folder}\" is niet leeg", $"the folder \"{folder}\" is not empty");
        using var store = session.OpenAsOf(asOf, dataset);
        var vintages = store.Vintages.All().Where(v => dataset is null || v.Dataset == dataset).ToList();
        if (vintages.Count == 0)
            throw CommandException.Usage("er is niets om te schrijven; zie dtzstats vintages", "there is nothing to write; see dtzstats vintages");
        // Half an export is none: it would be taken for all that there is.
        try
        {
            OutputFiles.Write(folder, () => vintages.ConvertAll(v => VintageFolder.Write(folder, v, store.Observations.Of(v)))).ForEach(session.Screen.Output.WriteLine);
        }
        catch (CommandException)
        {
            if (Directory.Exists(folder))
                foreach (var written in Directory.EnumerateDirectories(folder))
                    Directory.Delete(written, recursive: true);
            throw;
        }
    }
}
