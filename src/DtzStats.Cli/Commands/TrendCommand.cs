using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Output.Results;
using DtzStats.Cli.Screens;
using DtzStats.Core.Analysis;
using DtzStats.Core.Analysis.Chains;
using DtzStats.Core.Analysis.Trends;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats trend</c>: a series with its changes, as a table, CSV or JSON.</summary>
internal static class TrendCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var options = new TrendOptions();
        var command = new DescribedCommand(
            "trend",
            new BilingualText("een reeks met verandering, index en groei per jaar", "a series with change, index and growth a year"),
            new BilingualText("--measure GROOTHEID --region GEBIED [opties]", "--measure MEASURE --region REGION [options]"),
            "dtzstats trend --measure jobs --region Emmen --since 2016",
            "dtzstats trend --measure establishments --region DTZ --sector C --format csv",
            "dtzstats trend --measure establishments --region DTZ --since 2010 --chain",
            "dtzstats trend --measure jobs --region DTZ --outlook 2030");
        foreach (var option in options.All)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time).Publish(parsed, options.Series.Publishing);
            Run(session, SeriesRequest.From(parsed, options.Series, session), parsed, options);
        });
        return command;
    }

    private static void Run(Session session, SeriesRequest request, ParseResult parsed, TrendOptions options)
    {
        var format = FormatOption.Read(parsed, options.Format);
        if (parsed.GetResult(options.Chain) is not null && parsed.GetResult(options.Outlook) is not null)
            throw CommandException.Usage("--chain gaat niet samen met --outlook", "--chain does not go with --outlook");
        request.OnlyRegion();
        var series = request.Read(session)[0];
        if (parsed.GetResult(options.Chain) is not null)
            ResultWriter.Write(session, ChainResult.Of(ChainOf(session, request, series, parsed.GetValue(options.Chain))), format);
        else if (SeriesRequest.YearOf(parsed, options.Outlook) is { } year)
            ResultWriter.Write(session, OutlookResult.Of(SeriesTrend.Of(series, request.Since, request.Until), year), format);
        else
            Write(session, Trend.Of(series, request.Since, request.Until), format);
    }

    private static void Write(Session session, Trend trend, string format)
    {
        foreach (var text in TrendNotes.Of(trend))
            session.Warn(text);
        Action<Trend, Session> write = format switch
        {
            "csv" => TrendCsv.Write,
            "json" => TrendJson.Write,
            _ => TrendTable.Write,
        };
        write(trend, session);
    }

    private static ChainedSeries ChainOf(Session session, SeriesRequest request, Series series, string? older)
    {
        if (older is null)
            return BreakChain.Of(series, request.Since, request.Until);
        var before = (request with { Dataset = older }).Read(session)[0];
        if (before.Source.Dataset == series.Source.Dataset)
            throw CommandException.Usage(
                $"{older} is niet met zichzelf aaneen te rijgen; kies met --chain een andere bron, of geef --chain zonder bron",
                $"{older} cannot be chained to itself; choose another dataset by --chain, or give --chain without one");
        if (before.Source.Kind != series.Source.Kind)
            throw CommandException.Usage("officiële en illustratieve cijfers worden nooit aaneengeregen", "official and illustrative figures are never chained");
        try
        {
            return OverlapChain.Of(before, series, request.Since, request.Until);
        }
        catch (ArgumentException e)
        {
            throw CommandException.Usage(
                $"{older} en {series.Source.Dataset} zijn niet aaneen te rijgen: ze hebben geen jaar gemeen met een cijfer, of een andere samenstelling",
                $"{older} and {series.Source.Dataset} cannot be chained: {e.Message}");
        }
    }
}
