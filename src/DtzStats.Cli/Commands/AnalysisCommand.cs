using System.CommandLine;
using DtzStats.Cli.Options;

namespace DtzStats.Cli.Commands;

/// <summary>What the analyses of one region have alike: their first and last options, and that they read what is published.</summary>
internal static class AnalysisCommand
{
    /// <param name="own">The options that it has between those, in their order.</param>
    /// <param name="run">Given the session, what was asked for, with the Dutch TechZone where no region was named, and the command line.</param>
    internal static DescribedCommand Running(
        this DescribedCommand command, AnalysisOptions options, IEnumerable<Option> own, Func<ParseResult, Session> open, Action<Session, SeriesRequest, ParseResult> run)
    {
        foreach (var option in (Option[])[options.Series.Measure, options.Series.Region, .. own, .. options.Series.Publishing.All, options.Format])
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = open(parsed).Publish(parsed, options.Series.Publishing);
            run(session, SeriesRequest.From(parsed, options.Series, session, session.Codelists.Regions.Techzone), parsed);
        });
        return command;
    }
}
