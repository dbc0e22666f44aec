using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats trend</c>: a series with its changes, as a table, CSV or JSON.</summary>
internal static class TrendCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var series = new SeriesOptions();
        var format = new DescribedOption<string?>(
            "--format",
            new BilingualText("table|csv|json", "table|csv|json"),
            new BilingualText("uitvoer als tabel (gewoon), CSV of JSON met de bronregel van elk cijfer", "output as table (default), CSV, or JSON with the source line of each figure"));
        var command = new DescribedCommand(
            "trend",
            new BilingualText("een reeks met verandering, index en groei per jaar", "a series with change, index and growth a year"),
            new BilingualText("--measure GROOTHEID --region GEBIED [opties]", "--measure MEASURE --region REGION [options]"),
            "dtzstats trend --measure jobs --region Emmen --since 2016",
            "dtzstats trend --measure establishments --region DTZ --sector C --format csv");
        foreach (var option in series.All.Append(format))
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time);
            Run(session, SeriesRequest.From(parsed, series, session), parsed.GetValue(format) ?? "table");
        });
        return command;
    }

    private static void Run(Session session, SeriesRequest request, string format)
    {
        Action<Trend, Session> write = format switch
        {
            "table" => TrendTable.Write,
            "csv" => TrendCsv.Write,
            "json" => TrendJson.Write,
            _ => throw CommandException.Usage($"onbekende uitvoer \"{format}\": kies table, csv of json", $"unknown format \"{format}\": choose table, csv or json"),
        };
        request.OnlyRegion();
        var trend = Trend.Of(request.Read(session)[0], request.Since, request.Until);
        foreach (var text in TrendNotes.Of(trend))
            session.Warn(text);
        write(trend, session);
    }
}
