using System.Text.Json.Nodes;
using DtzStats.Core.Analysis;
using DtzStats.Core.Observations;
using DtzStats.Reporting.Formatting;

namespace DtzStats.Cli.Output;

/// <summary>A trend for programs, and for whoever wants to follow a figure to the file and line it was read from.</summary>
internal static class TrendJson
{
    internal static void Write(Trend trend, Session session)
    {
        var (series, language) = (trend.Series, session.Language);
        var json = new JsonObject
        {
            ["dataset"] = series.Source.Dataset,
            ["title"] = series.Source.Title.In(language),
            ["kind"] = series.Source.IsIllustrative ? "illustrative" : "official",
            ["method"] = new JsonObject { ["code"] = TrendStatistics.Method, ["name"] = TrendStatistics.MethodName.In(language) },
            ["status"] = trend.Points.Any(p => p.Figure.IsProvisional) ? "provisional" : "final",
            ["vintages"] = new JsonArray([.. trend.Vintages.Select(v => (JsonNode)v)]),
            ["release"] = JsonText.Release(session.Choice.Reference, language),
            ["credit"] = series.Source.Credit.In(language),
            ["licence"] = series.Source.Licence,
            ["referenceDay"] = series.Source.ReferenceDay,
            ["measure"] = new JsonObject { ["code"] = series.Measure.Code, ["name"] = series.Measure.Name.In(language), ["unit"] = series.Measure.Unit.In(language) },
            ["region"] = new JsonObject
            {
                ["code"] = series.Region.Code,
                ["name"] = series.Region.Name.In(language),
                ["members"] = new JsonArray([.. series.Members.Select(m => (JsonNode)m.Code)]),
            },
            ["category"] = new JsonObject { ["code"] = series.Category.Code, ["name"] = series.Category.Name.In(language) },
            ["since"] = trend.Since.Year,
            ["base"] = trend.Base?.Year,
            ["notes"] = new JsonArray([.. TrendNotes.Of(trend).Select(n => (JsonNode)n.In(language))]),
            ["footnotes"] = new JsonArray([.. Footnotes(trend).Select(f => (JsonNode)f)]),
            ["trend"] = TrendStatistics.Json(trend),
            ["points"] = new JsonArray([.. trend.Points.Select(p => (JsonNode)Point(p))]),
        };
        session.Screen.Output.WriteLine(json.ToJsonString(JsonText.Options));
    }

    private static IReadOnlyList<string> Footnotes(Trend trend) => trend.Points.Count == 0 ? []
        : trend.Series.Footnotes(trend.Points[0].Figure.Period.Year, trend.Points[^1].Figure.Period.Year);

    private static JsonObject Point(TrendPoint point) => new()
    {
        ["year"] = point.Figure.Period.Year,
        ["value"] = point.Figure.Value,
        ["status"] = FigureStatus.Code(point.Figure),
        ["change"] = JsonText.Number(point.Change.Value),
        ["changePercent"] = JsonText.Number(point.PercentChange.Value),
        ["changeSinceBase"] = JsonText.Number(point.ChangeSinceBase.Value),
        ["index"] = JsonText.Number(point.Index.Value),
        ["annualGrowthPercent"] = JsonText.Number(point.AnnualGrowth.Value),
        ["notApplicable"] = Reasons(point),
        ["source"] = Source(point.Figure),
        ["parts"] = new JsonArray([.. point.Figure.Parts.Select(p => (JsonNode)Part(p))]),
    };

    private static JsonObject Reasons(TrendPoint point)
    {
        (string Name, Answer Answer)[] answers =
        [
            ("change", point.Change), ("changePercent", point.PercentChange), ("changeSinceBase", point.ChangeSinceBase),
            ("index", point.Index), ("annualGrowthPercent", point.AnnualGrowth),
        ];
        var reasons = new JsonObject();
        foreach (var (name, answer) in answers.Where(a => a.Answer.Value is null))
            reasons[name] = ReasonText.Code(answer.Reason);
        return reasons;
    }

    /// <summary>
    /// Where the figure stands. Of a sum: the dataset, and the vintage and file if all parts share them; the line of each
    /// part is with the part.
    /// </summary>
    private static JsonObject Source(Figure figure)
    {
        var sources = figure.Parts.Select(p => p.Source).ToList();
        return new JsonObject
        {
            ["dataset"] = Shared(sources.Select(s => s.Dataset)),
            ["vintage"] = Shared(sources.Select(s => s.Vintage)),
            ["file"] = Shared(sources.Select(s => s.File)),
            ["line"] = sources.Count == 1 ? sources[0].Line : null,
        };
    }

    private static JsonObject Part(Observation part) => new()
    {
        ["region"] = part.Region,
        ["category"] = part.Category,
        ["value"] = part.Value,
        ["source"] = new JsonObject
        {
            ["dataset"] = part.Source.Dataset,
            ["vintage"] = part.Source.Vintage,
            ["file"] = part.Source.File,
            ["line"] = part.Source.Line,
        },
    };

    private static string? Shared(IEnumerable<string> values) => values.Distinct().Take(2).ToList() is [var only] ? only : null;
}
