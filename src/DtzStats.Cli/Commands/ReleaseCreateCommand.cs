using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Publishing;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

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
        if (!Release.IsName(name))
            throw CommandException.Usage(
                $"\"{name}\" kan geen naam van een publicatie zijn: gebruik letters, cijfers, punten en streepjes, zoals 2025 of 2025.2",
                $"\"{name}\" cannot be the name of a release: use letters, digits, points and hyphens, as in 2025 or 2025.2");
        var rules = RulesOf(rulesFile);
        using var store = session.OpenForReading();
        if (store.Releases.All().Any(r => Release.IsSameName(r.Name, name)))
            throw Taken(name);
        if (rules.Datasets.Keys.Except(store.Vintages.All().Select(v => v.Dataset)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw CommandException.Usage($"{rulesFile} noemt de bron \"{unknown}\", en die is niet geladen", $"{rulesFile} names the dataset \"{unknown}\", which is not loaded");
        var draft = session.Screen.Progress(
            new BilingualText("bepalen wat geheim blijft", "deciding what stays confidential"), session.Language, progress => Drafts.Of(store, session, rules, progress));
        if (draft.Datasets.SelectMany(d => (d.Withheld?.Unprotected ?? []).Select(c => (d.Source.Dataset, Cell: c))).ToList() is { Count: > 0 } open)
            throw Unprotected(open.Count, $"{open[0].Dataset} {open[0].Cell.Table} {open[0].Cell.Cell.Region} {open[0].Cell.Cell.Category} {open[0].Cell.Cell.Period}");
        using var writing = Store.OpenForWriting(session.DbPath);
        var release = ReleaseWriter.Write(writing, draft, name, session.Time.GetUtcNow()) ?? throw Taken(name);
        session.Screen.Output.WriteLine(session.Language == Language.Dutch ? $"publicatie {name} gemaakt" : $"release {name} made");
        ReleasesText.WriteContents(session, release);
        return ExitCode.Done;
    }

    private static ReleaseRules RulesOf(string? file)
    {
        if (file is null)
            return ReleaseRules.Default;
        try
        {
            return ReleaseRulesJson.Parse(File.ReadAllText(file));
        }
        catch (FormatException e)
        {
            throw CommandException.Usage($"{file}: {e.Message} Zie docs/release-rules.md.", $"{file}: {e.Message} See docs/release-rules.md.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandException.Usage($"{file} is niet te lezen: {e.Message}", $"{file} cannot be read: {e.Message}");
        }
    }

    private static CommandException Taken(string name) => CommandException.Usage(
        $"er is al een publicatie {name}, en die verandert niet meer; kies een andere naam, zoals {name}.2",
        $"there is a release {name} already, and it does not change any more; choose another name, such as {name}.2");

    private static CommandException Unprotected(int count, string first) => new(ExitCode.DataRefused, new BilingualText(
        $"van {count} geheime cijfers zou een lezer te dichtbij kunnen komen, het eerste is {first}: de onderdelen tellen niet op tot de totalen die erbij staan; verbeter de cijfers, of geef in --rules een kleiner intervalPercent",
        $"of {count} confidential figures a reader could come too near, the first is {first}: the parts do not add up to the totals beside them; correct the figures, or give a smaller intervalPercent in --rules"));
}
