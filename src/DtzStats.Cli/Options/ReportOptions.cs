using System.CommandLine;
using DtzStats.Cli.Commands;
using DtzStats.Core.Languages;
using DtzStats.Core.Regions;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Options;

/// <summary>The options of the report.</summary>
internal sealed class ReportOptions
{
    internal DescribedOption<string?> Since { get; } = new(
        "--since",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("basisjaar (2016)", "base year (2016)"));

    internal DescribedOption<string?> Year { get; } = new(
        "--year",
        new BilingualText("JAAR", "YEAR"),
        new BilingualText("jaar van het rapport (anders het laatste met cijfers)", "year of the report (else the last with figures)"));

    internal DescribedOption<string?> Out { get; } = new(
        "--out",
        new BilingualText("MAP", "DIR"),
        new BilingualText("waar het rapport komt (stand-van-de-regio; met --region Emmen: stand-van-emmen)", "where the report goes (stand-van-de-regio; with --region Emmen: stand-van-emmen)"));

    internal DescribedOption<string?> Dataset { get; } = new(
        "--dataset",
        new BilingualText("BRON", "DATASET"),
        new BilingualText("uit welke bron (anders de officiële met banen en vestigingen in beide jaren)", "from which dataset (else the official one with jobs and establishments in both years)"));

    internal DescribedOption<string?> Region { get; } = new(
        "--region",
        new BilingualText("GEBIED", "REGION"),
        new BilingualText("gemeente of DTZ, naam of code (DTZ)", "municipality or DTZ, name or code (DTZ)"));

    internal ReleaseOptions Publishing { get; } = new();

    internal DescribedOption<string?> Format { get; } = new(
        "--format",
        new BilingualText("html,pdf,docx,xlsx", "html,pdf,docx,xlsx"),
        new BilingualText("een of meer vormen, met komma's ertussen (html)", "one or more forms, with commas between them (html)"));

    internal DescribedOption<string?> Template { get; } = new(
        "--template",
        new BilingualText("MAP", "DIR"),
        new BilingualText("map met eigen logo, kleuren, volgorde en alinea's (docs/templates.md)", "folder with your own logo, colours, order and paragraphs (docs/templates.md)"));

    internal DescribedOption<string?> Browser { get; } = new(
        "--browser",
        new BilingualText("PAD", "PATH"),
        new BilingualText("browser die de PDF afdrukt (anders de Edge, Chrome of Chromium die er is)", "browser that prints the PDF (else the Edge, Chrome or Chromium that is there)"));

    internal IEnumerable<Option> All => [Region, Since, Year, Out, Dataset, .. Publishing.All, Format, Template, Browser];

    /// <summary>What the report is about.</summary>
    /// <exception cref="CommandException">The region is unknown, or no municipality nor a group of them.</exception>
    internal Region RegionOf(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(Region) is not { } text)
            return session.Codelists.Regions.Techzone;
        var region = SeriesRequest.RegionOf(text, session);
        return region.Level is RegionLevel.Municipality or RegionLevel.Composite ? region : throw CommandException.Usage(
            $"--region {region.Name.Dutch}: een rapport gaat over een gemeente of over DTZ; zie voor andere gebieden dtzstats trend en dtzstats compare",
            $"--region {region.Name.English}: a report is about a municipality or about DTZ; for other regions see dtzstats trend and dtzstats compare");
    }

    /// <exception cref="CommandException">A format is unknown, or there is none.</exception>
    internal EditionFormats FormatsOf(ParseResult parsed)
    {
        if (parsed.GetValue(Format) is not { } text)
            return EditionFormats.Html;
        var formats = EditionFormats.None;
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
            formats |= FormatOf(word);
        return formats;
    }

    private static EditionFormats FormatOf(string word) => word switch
    {
        "html" => EditionFormats.Html,
        "pdf" => EditionFormats.Pdf,
        "docx" => EditionFormats.Docx,
        "xlsx" => EditionFormats.Xlsx,
        _ => throw CommandException.Usage($"--format \"{word}\": kies uit html, pdf, docx en xlsx", $"--format \"{word}\": choose from html, pdf, docx and xlsx"),
    };
}
