using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Core.Analysis;
using DtzStats.Core.Classifications;
using DtzStats.Core.Datasets;
using DtzStats.Core.Languages;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Publishing;
using DtzStats.Storage;

namespace DtzStats.Cli.Commands;

/// <summary>Which series the options ask for, with every name resolved to what it stands for.</summary>
internal sealed record SeriesRequest(
    Measure Measure, IReadOnlyList<Region> Regions, Category Category, Period Since, Period? Until, string? Dataset, Membership Membership)
{
    private const int DefaultSince = 2016;

    /// <exception cref="CommandException">An option is missing, or names something unknown.</exception>
    /// <param name="region">The region where none is given; null: one has to be given.</param>
    internal static SeriesRequest From(ParseResult parsed, SeriesOptions options, Session session, Region? region = null)
    {
        var regions = parsed.GetValue(options.Region) is { Length: > 0 } given ? given : region is null ? [] : [region.Code];
        if (parsed.GetValue(options.Measure) is not { } measure)
            throw Required(parsed, options.Measure.Name);
        if (regions.Length == 0)
            throw Required(parsed, options.Region.Name);
        var request = new SeriesRequest(
            MeasureOf(measure, session),
            [.. regions.Select(r => RegionOf(r, session)).Distinct()],
            CategoryOf(parsed.GetValue(options.Sector), session),
            YearOf(parsed, options.Since) ?? new Period(DefaultSince),
            YearOf(parsed, options.Until),
            parsed.GetValue(options.Dataset),
            MembershipOf(parsed, options.MembersIn));
        if (request.Until < request.Since)
            throw CommandException.Usage(
                $"--until {request.Until} ligt voor --since {request.Since}", $"--until {request.Until} is before --since {request.Since}");
        return request;
    }

    private static Membership MembershipOf(ParseResult parsed, DescribedOption<string?> option) =>
        parsed.GetValue(option) == "as-it-was" ? Membership.AsItWas
            : YearOf(parsed, option) is { } year ? Membership.In(year) : Membership.Present;

    /// <summary>The year that an option gives, or null where it is not given.</summary>
    /// <exception cref="CommandException">It is no year.</exception>
    internal static Period? YearOf(ParseResult parsed, DescribedOption<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        return Period.TryParse(text, out var period)
            ? period
            : throw CommandException.Usage($"{option.Name} \"{text}\" is geen jaar; schrijf bijvoorbeeld 2016", $"{option.Name} \"{text}\" is no year; write 2016, for instance");
    }

    /// <summary>One series a region, all from one dataset.</summary>
    /// <exception cref="CommandException">There are no such figures.</exception>
    internal IReadOnlyList<Series> Read(Session session)
    {
        var view = View(session, [], []);
        var series = Regions.Select(r => view.SeriesOf(Measure, r, Category, Membership)).ToList();
        return series.TrueForAll(s => s.Figures.Count == 0)
            ? throw CommandException.Usage(
                $"{view.Source.Dataset} heeft voor {Category.Code} ({Category.Name.Dutch}) geen cijfers over {Named(Language.Dutch)}",
                $"{view.Source.Dataset} has no figures on {Named(Language.English)} for {Category.Code} ({Category.Name.English})")
            : series;
    }

    /// <summary>All figures on the regions asked for, and on some others beside them, from one dataset.</summary>
    /// <exception cref="CommandException">There are no such figures on the regions asked for.</exception>
    internal DatasetView View(Session session, IEnumerable<Region> others, IEnumerable<string> otherMeasures)
    {
        using var store = session.OpenPublished(Dataset);
        var codes = Regions.SelectMany(r => Members(r, session)).Select(r => r.Code).Distinct().ToList();
        var source = Choose(store, codes, session);
        foreach (var note in SectorGroupNotes.Of([Category.Code], session.Codelists))
            session.Warn(note);
        List<string> all = [.. codes.Concat(others.SelectMany(r => session.Codelists.Regions.MembersOf(r, Membership)).Select(r => r.Code)).Distinct()];
        return store.View(new ObservationQuery(source.Dataset, [.. otherMeasures.Prepend(Measure.Code).Distinct()], all))!;
    }

    /// <summary>The same, for what is about industries.</summary>
    /// <exception cref="CommandException">There are no such figures, or not by industry.</exception>
    internal DatasetView ViewWithSectors(Session session, IEnumerable<Region> others, IEnumerable<string> otherMeasures)
    {
        var view = View(session, others, otherMeasures);
        return view.SectorsOf(Measure.Code).Sectors.Count > 0 ? view
            : throw CommandException.Usage($"{view.Source.Dataset} heeft alleen het totaal, geen bedrijfstakken", $"{view.Source.Dataset} has the total alone, no industries");
    }

    /// <exception cref="CommandException">There are several.</exception>
    internal Region OnlyRegion() => Regions is [var region] ? region
        : throw CommandException.Usage("geef één gebied; dtzstats compare en chart kunnen er meer aan", "give one region; dtzstats compare and chart can take more");

    /// <summary>The last year that a region has a value for.</summary>
    /// <exception cref="CommandException">It has none.</exception>
    internal Period LastYear(DatasetView view, Region region) =>
        view.SeriesOf(Measure, region, Category, Membership).Figures.LastOrDefault(f => f.Value is not null && (Until is not { } last || f.Period <= last))?.Period
        ?? throw CommandException.Usage(
            $"{view.Source.Dataset} heeft geen {Measure.Name.Dutch} van {region.Name.Dutch}", $"{view.Source.Dataset} has no {Measure.Name.English} of {region.Name.English}");

    private IReadOnlyList<Region> Members(Region region, Session session) =>
        session.Codelists.Regions.MembersOf(region, Membership) is { Count: > 0 } members ? members
            : throw CommandException.Usage($"{region.Name.Dutch} bestond in {Membership.Year} nog niet", $"{region.Name.English} did not exist yet in {Membership.Year}");

    private SourceDescription Choose(PublishedStore store, IReadOnlyCollection<string> codes, Session session)
    {
        var choice = store.Choose(Measure.Code, codes, Since);
        if (Dataset is { } wanted)
            return choice.Others.Prepend(choice.Chosen).FirstOrDefault(s => s?.Dataset == wanted)
                ?? throw CommandException.Usage(
                    $"bron \"{wanted}\" heeft geen {Measure.Name.Dutch} over {Named(Language.Dutch)} vanaf {Since}{Available(choice, "wel")}",
                    $"dataset \"{wanted}\" has no {Measure.Name.English} on {Named(Language.English)} from {Since} on{Available(choice, "available")}");
        if (choice.Chosen is null)
            throw CommandException.Usage(
                $"er zijn geen {Measure.Name.Dutch} over {Named(Language.Dutch)} vanaf {Since}; laad ze met dtzstats import, of kies een eerder jaar met --since",
                $"there are no {Measure.Name.English} on {Named(Language.English)} from {Since} on; load them with dtzstats import, or choose an earlier year by --since");
        foreach (var other in choice.Others)
            session.Warn(new BilingualText(
                $"ook in {other.Dataset} ({other.Title.Dutch}); kies met --dataset {other.Dataset}",
                $"also in {other.Dataset} ({other.Title.English}); choose by --dataset {other.Dataset}"));
        return choice.Chosen;
    }

    private string Named(Language language) => string.Join(", ", Regions.Select(r => r.Name.In(language)));

    private static string Available(DatasetChoice choice, string word) =>
        choice.Chosen is null ? "" : $"; {word}: {string.Join(", ", choice.Others.Prepend(choice.Chosen).Select(s => s.Dataset))}";

    private static CommandException Required(ParseResult parsed, string option) => CommandException.Usage(
        $"{option} ontbreekt; zie dtzstats {((DescribedCommand)parsed.CommandResult.Command).Path} --help",
        $"{option} is missing; see dtzstats {((DescribedCommand)parsed.CommandResult.Command).Path} --help");

    private static Measure MeasureOf(string text, Session session) =>
        session.Codelists.Measures.Find(text) ?? throw Unknown("onbekende grootheid", "unknown measure", text, session.Codelists.Measures.Suggest(text));

    internal static Region RegionOf(string text, Session session) =>
        session.Codelists.Regions.Find(text) ?? throw Unknown("onbekend gebied", "unknown region", text, session.Codelists.Regions.Suggest(text));

    private static Category CategoryOf(string? text, Session session)
    {
        if (text is null)
            return session.Codelists.Sbi.Total;
        return session.Codelists.FindCategory(text)
            ?? throw Unknown("onbekende bedrijfstak", "unknown industry", text, session.Codelists.Sbi.Suggest(text));
    }

    private static CommandException Unknown(string dutch, string english, string found, string? suggestion) => CommandException.Usage(
        $"{dutch} \"{found}\"{(suggestion is null ? "" : $"; bedoelt u \"{suggestion}\"?")}",
        $"{english} \"{found}\"{(suggestion is null ? "" : $"; did you mean \"{suggestion}\"?")}");
}
