using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Reporting.Formatting;
using DtzStats.Storage;

namespace DtzStats.Cli.Output;

/// <summary>What came in, in a few lines.</summary>
internal static class ImportText
{
    internal static void Write(Session session, CheckedDelivery delivery, WrittenVintage? written)
    {
        var dutch = session.Language == Language.Dutch;
        string Count(int number) => NumberText.Value(number, session.Language);
        if (written is not { Vintage: var vintage })
        {
            session.Screen.Output.WriteLine(dutch
                ? $"{delivery.Source!.Dataset}: al eerder geladen, er is niets veranderd"
                : $"{delivery.Source!.Dataset}: loaded before, nothing has changed");
            return;
        }

        var years = delivery.Observations.Select(o => o.Period.Year).Distinct().ToList();
        var regions = delivery.Observations.Select(o => o.Region).Distinct().Count();
        var output = session.Screen.Output;
        output.WriteLine(dutch
            ? $"{vintage.Dataset}, uitgave {vintage.Label} ({vintage.Source.Title.Dutch})"
            : $"{vintage.Dataset}, vintage {vintage.Label} ({vintage.Source.Title.English})");
        output.WriteLine(dutch
            ? $"  {Count(delivery.Files.Count)} {(delivery.Files.Count == 1 ? "bestand" : "bestanden")}, indeling {vintage.Layout}, {Count(delivery.Rows)} regels, {Count(written.Observations)} waarnemingen"
            : $"  {Count(delivery.Files.Count)} {(delivery.Files.Count == 1 ? "file" : "files")}, layout {vintage.Layout}, {Count(delivery.Rows)} rows, {Count(written.Observations)} observations");
        output.WriteLine(dutch
            ? $"  jaren {YearRange(years)}, {Count(regions)} {(regions == 1 ? "gebied" : "gebieden")}"
            : $"  years {YearRange(years)}, {Count(regions)} {(regions == 1 ? "region" : "regions")}");
        if (written.Replaced > 0)
            output.WriteLine(dutch
                ? $"  {Count(written.Replaced)} waarnemingen komen in de plaats van die van een eerdere uitgave"
                : $"  {Count(written.Replaced)} observations take the place of an earlier vintage's");
    }

    private static string YearRange(List<int> years) =>
        years.Min() == years.Max() ? $"{new Core.Periods.Period(years.Min())}" : $"{new Core.Periods.Period(years.Min())}-{new Core.Periods.Period(years.Max())}";
}
