using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Json;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Publishing;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats release create</c>: fixes what may be published of all that is loaded.</summary>
internal static class ReleaseCreateCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var name = new Argument<string>("NAAM");
        var rules = new DescribedOption<string?>(
            "--rules",
            new BilingualText("BESTAND", "FILE"),
            new BilingualText("regels voor geheimhouding en afronding (docs/release-rules.md)", "rules for confidentiality and rounding (docs/release-rules.md)"));
        var command = new DescribedCommand(
            "create",
            new BilingualText("leg vast wat gepubliceerd mag worden van alles dat geladen is", "fix what may be published of all that is loaded"),
            new BilingualText("NAAM [opties]", "NAME [options]"),
            "dtzstats release create 2025",
            "dtzstats release create 2025 --rules regels.json");
        command.Arguments.Add(name);
        command.Options.Add(rules);
        command.SetAction(parsed => Run(Session.Open(parsed, common, screen, time), parsed.GetValue(name)!, parsed.GetValue(rules)));
        return command;
    }

    private static int Run(Session session, string name, string? rulesFile)
    {
        var rules = RulesOf(rulesFile);
        RequireLoaded(session, rules, rulesFile);
        try
        {
            var making = new NewRelease(session.DbPath, session.DataFolder, session.Codelists, rules);
            var release = session.Screen.Progress(
                new BilingualText("bepalen wat geheim blijft", "deciding what stays confidential"), session.Language, progress => making.Make(name, session.Time.GetUtcNow(), progress));
            session.Screen.Output.WriteLine(session.Language == Language.Dutch ? $"publicatie {name} gemaakt" : $"release {name} made");
            ReleasesText.WriteContents(session, release);
            return ExitCode.Done;
        }
        catch (ReleaseRefusedException e)
        {
            throw new CommandException(e.IsByFigures ? ExitCode.DataRefused : ExitCode.WrongUsage, e.Text, e);
        }
    }

    /// <exception cref="CommandException">The rules name a dataset that is not there.</exception>
    private static void RequireLoaded(Session session, ReleaseRules rules, string? rulesFile)
    {
        if (rules.Datasets.Count == 0)
            return;
        using var store = session.OpenForReading();
        if (rules.Datasets.Keys.Except(store.Vintages.All().Select(v => v.Dataset)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw CommandException.Usage($"{rulesFile} noemt de bron \"{unknown}\", en die is niet geladen", $"{rulesFile} names the dataset \"{unknown}\", which is not loaded");
    }

    private static ReleaseRules RulesOf(string? file)
    {
        if (file is null)
            return ReleaseRules.Default;
        try
        {
            return ReleaseRulesJson.Parse(File.ReadAllText(file));
        }
        catch (JsonFaultException e)
        {
            throw CommandException.Usage($"{file}: {e.Fault.Dutch}; zie docs/release-rules.md", $"{file}: {e.Fault.English}; see docs/release-rules.md");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandException.Usage($"{file} is niet te lezen: {e.Message}", $"{file} cannot be read: {e.Message}");
        }
    }
}
