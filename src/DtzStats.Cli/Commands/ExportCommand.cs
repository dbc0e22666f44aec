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
        command.Options.Add(folder);
        command.Options.Add(dataset);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
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
        using var store = session.OpenForReading();
        var vintages = store.Vintages.All().Where(v => dataset is null || v.Dataset == dataset).ToList();
        if (vintages.Count == 0)
            throw CommandException.Usage("er is niets om te schrijven; zie dtzstats vintages", "there is nothing to write; see dtzstats vintages");
        foreach (var vintage in vintages)
        {
            var written = OutputFiles.Write(folder, () => VintageFolder.Write(folder, vintage, store.Observations.Of(vintage)));
            session.Screen.Output.WriteLine(written);
        }
    }
}
