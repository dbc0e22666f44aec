using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis.Examples;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats verify</c>: every published worked example, computed by this build.</summary>
internal static class VerifyCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var format = FormatOption.Of("table", "csv", "json");
        var command = new DescribedCommand(
            "verify",
            new BilingualText("reken gepubliceerde voorbeelden na: verwacht, gevonden, verschil", "compute published examples again: expected, got, difference"),
            new BilingualText("[opties]", "[options]"),
            "dtzstats verify",
            "dtzstats verify --format csv");
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            var checks = PublishedExamples.All.Select(ExampleCheck.Of).ToList();
            VerifyText.Write(session, checks, FormatOption.Read(parsed, format));
            return checks.TrueForAll(c => c.Agrees) ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}

/// <summary>A published figure beside what this build makes of it.</summary>
/// <param name="Got">Null where the analysis has no answer.</param>
internal sealed record ExampleCheck(PublishedExample Example, double? Got)
{
    internal bool Agrees => Got is { } got && Example.Agrees(got);

    internal double? Difference => Got - Example.Expected;

    internal static ExampleCheck Of(PublishedExample example)
    {
        try
        {
            return new ExampleCheck(example, example.Compute());
        }
        catch (InvalidOperationException)
        {
            return new ExampleCheck(example, null);
        }
    }
}
