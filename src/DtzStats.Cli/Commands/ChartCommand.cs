using System.Text;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Cli.Screens;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Charts;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Commands;

/// <summary><c>dtzstats chart</c>: one or more regions as a line chart.</summary>
internal static class ChartCommand
{
    internal static DescribedCommand Build(CommonOptions common, Screen screen, TimeProvider time)
    {
        var series = new SeriesOptions();
        var file = new DescribedOption<string?>(
            "--out",
            new BilingualText("BESTAND", "FILE"),
            new BilingualText("waar de grafiek komt: .svg of .png", "where the chart goes: .svg or .png"));
        var command = new DescribedCommand(
            "chart",
            new BilingualText("een grafiek van een of meer gebieden", "a chart of one or more regions"),
            new BilingualText("--measure GROOTHEID --region GEBIED [--region GEBIED...] --out BESTAND [opties]", "--measure MEASURE --region REGION [--region REGION...] --out FILE [options]"),
            "dtzstats chart --measure jobs --region DTZ --since 2016 --out banen.svg",
            "dtzstats chart --measure establishments --region Emmen --region Hoogeveen --out vestigingen.png");
        foreach (var option in series.All.Append(file))
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = Session.Open(parsed, common, screen, time).Publish(parsed, series.Publishing);
            Run(session, SeriesRequest.From(parsed, series, session), parsed.GetValue(file));
        });
        return command;
    }

    private static void Run(Session session, SeriesRequest request, string? file)
    {
        var isSvg = HasExtension(file, ".svg");
        if (file is null || !(isSvg || HasExtension(file, ".png")))
            throw CommandException.Usage("geef met --out een bestand dat op .svg of .png eindigt", "give a file that ends in .svg or .png by --out");
        var series = request.Read(session);
        var until = request.Until ?? series.SelectMany(s => s.Figures).Select(f => f.Period).DefaultIfEmpty(request.Since).Max();
        var chart = ChartMessage.OfSeries(SeriesChart.Of(series, request.Since, request.Until, session.Language), series, request.Since, until, session.Language);
        var spec = chart with
        {
            Source = $"{chart.Source}; {ReleaseText.Line(session.Choice.Reference).In(session.Language)}",
            Mark = ReleaseText.Mark(session.Choice.Reference, chart.Mark, session.Language),
        };
        var image = isSvg ? Encoding.UTF8.GetBytes(ChartImage.Svg(spec)) : ChartImage.Png(spec);
        OutputFiles.Write(file, () =>
        {
            File.WriteAllBytes(file, image);
            return image.Length;
        });
        session.Screen.Output.WriteLine(session.Language == Language.Dutch ? $"grafiek geschreven: {file}" : $"chart written: {file}");
    }

    private static bool HasExtension(string? file, string extension) =>
        Path.GetExtension(file)?.Equals(extension, StringComparison.OrdinalIgnoreCase) ?? false;
}
