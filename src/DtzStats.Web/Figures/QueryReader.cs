using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Measures;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Figures;

/// <summary>Reads what is asked from an address. What is left empty is as if it were not there: so do forms send it.</summary>
internal sealed class QueryReader(Snapshot snapshot, IQueryCollection query)
{
    private Codelists Codelists => snapshot.Codelists;

    /// <summary>The figure that is asked for; what is not said is the region's jobs since the base year.</summary>
    /// <exception cref="QueryException">Something asked is unknown, or cannot be drawn; it says what can.</exception>
    internal FigureQuery Figure()
    {
        var regions = All("region").Select(Region).Distinct().ToList();
        var categories = All("sector").Select(Category).DistinctBy(c => c.Code).ToList();
        var asked = new FigureQuery(
            Form(),
            One("measure") is { } measure ? Measure(measure) : Codelists.Measures.Find("jobs")!,
            regions.Count > 0 ? regions : [Codelists.Regions.Techzone],
            categories.Count > 0 ? categories : [Codelists.Sbi.Total],
            Year("since") ?? snapshot.Since,
            Year("until"),
            One("dataset"),
            One("index") is not null and not "no",
            Release());
        Check(asked);
        return asked;
    }

    /// <summary>The one value of a name, or null.</summary>
    internal string? One(string name) => All(name).LastOrDefault();

    /// <exception cref="QueryException">There is no such region.</exception>
    internal Region Region(string text) => Codelists.Regions.Find(Short(text)) ?? throw Unknown("gebied", "region", text, Codelists.Regions.Suggest(text));

    /// <exception cref="QueryException">There is no such industry.</exception>
    internal Category Category(string text) => Codelists.FindCategory(Short(text)) ?? throw Unknown("sector", "industry", text, Codelists.Sbi.Suggest(text));

    private Measure Measure(string text) => Codelists.Measures.Find(Short(text)) ?? throw Unknown("grootheid", "measure", text, Codelists.Measures.Suggest(text));

    /// <summary>Null where it is the one that is shown anyway: what is drawn of it has one address.</summary>
    private string? Release()
    {
        if (One("release") is not { } name)
            return null;
        if (snapshot.Reference.Release?.Name == name)
            return snapshot.IsEarlier ? name : null;
        throw QueryException.Absent(
            $"Er is hier geen publicatie \"{Short(name)}\". Zonder release in het adres ziet u de cijfers van nu.",
            $"There is no release \"{Short(name)}\" here. Without release in the address you see the figures of now.");
    }

    private IEnumerable<string> All(string name) => query[name].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim());

    private FigureForm Form()
    {
        if (One("form") is not { } text)
            return FigureForm.Line;
        var forms = Enum.GetValues<FigureForm>();
        var names = string.Join(", ", forms.Select(FigureQuery.NameOf));
        return forms.Select(f => (FigureForm?)f).FirstOrDefault(f => FigureQuery.NameOf(f!.Value) == text)
            ?? throw QueryException.Wrong($"De vorm \"{text}\" bestaat niet; kies uit {names}.", $"There is no form \"{text}\"; choose from {names}.");
    }

    private Period? Year(string name)
    {
        if (One(name) is not { } text)
            return null;
        return Period.TryParse(text, out var year) ? year
            : throw QueryException.Wrong($"\"{text}\" is geen jaar; schrijf bij {name} bijvoorbeeld 2016.", $"\"{text}\" is no year; write 2016, for instance, for {name}.");
    }

    /// <summary>Nearness is searched in long lists: of a text that can be no name it is not asked.</summary>
    private static string Short(string text) => text.Length <= 100 ? text
        : throw QueryException.Wrong("Een van de waarden in het adres is te lang.", "One of the values in the address is too long.");

    private static void Check(FigureQuery asked)
    {
        if (asked.Until <= asked.Since)
            throw QueryException.Wrong($"Het laatste jaar ({asked.Until}) moet na het basisjaar ({asked.Since}) liggen.", $"The last year ({asked.Until}) has to come after the base year ({asked.Since}).");
        if (asked.SeriesCount > FigureQuery.MostSeries)
            throw QueryException.Wrong(
                $"Dit zijn {asked.SeriesCount} reeksen; kies minder gebieden of sectoren, tot hoogstens {FigureQuery.MostSeries} reeksen.",
                $"These are {asked.SeriesCount} series; choose fewer regions or industries, up to {FigureQuery.MostSeries} series.");
    }

    private static QueryException Unknown(string dutch, string english, string found, string? suggestion) => QueryException.Wrong(
        $"Er is geen {dutch} \"{found}\"{(suggestion is null ? "" : $"; bedoelt u \"{suggestion}\"?")}",
        $"There is no {english} \"{found}\"{(suggestion is null ? "" : $"; did you mean \"{suggestion}\"?")}");
}
