using System.Globalization;
using System.Text.Json.Nodes;
using DtzStats.Cli.Commands;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;
using DtzStats.Reporting.Writers;

namespace DtzStats.Cli.Output;

/// <summary>Published examples with what came out.</summary>
internal static class VerifyText
{
    /// <summary>Beyond these a double near 1 has no digits.</summary>
    private const int MostDecimals = 16;

    private static readonly NumberFormatInfo Dutch = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = "," });

    private static readonly string[] Columns = ["group", "example", "expected", "got", "difference", "agrees", "source"];

    internal static void Write(Session session, IReadOnlyList<ExampleCheck> checks, string format)
    {
        switch (format)
        {
            case "csv":
                session.Screen.Output.Write(CsvText.Write(checks.Select(Row).Prepend(Columns)));
                break;
            case "json":
                session.Screen.Output.WriteLine(new JsonArray([.. checks.Select(ToJson)]).ToJsonString(JsonText.Options));
                break;
            default:
                WriteTable(session, checks);
                break;
        }
    }

    private static void WriteTable(Session session, IReadOnlyList<ExampleCheck> checks)
    {
        var dutch = session.Language == Language.Dutch;
        ConsoleTable.Write(
            session.Screen,
            dutch ? ["groep", "voorbeeld", "verwacht", "gevonden", "verschil", ""] : ["group", "example", "expected", "got", "difference", ""],
            [.. checks.Select(c => (string[])
            [
                GroupOf(c.Example.Group, session.Language), c.Example.Name, Number(c.Example.Expected, c.Example.Digits, session.Language), Number(c.Got, DecimalsOf(c), session.Language),
                Small(c.Difference, session.Language), c.Agrees ? "ok" : dutch ? "ANDERS" : "DIFFERS",
            ])],
            texts: 2);
        foreach (var source in checks.Select(c => c.Example.Source).Distinct())
            session.Screen.Output.WriteLine(source);
        var agreeing = checks.Count(c => c.Agrees);
        session.Screen.Output.WriteLine(dutch
            ? $"{NumberText.Value(agreeing, Language.Dutch)} van {NumberText.Value(checks.Count, Language.Dutch)} voorbeelden komen uit"
            : $"{NumberText.Value(agreeing, Language.English)} of {NumberText.Value(checks.Count, Language.English)} examples agree");
    }

    private static string[] Row(ExampleCheck check) =>
    [
        check.Example.Group, check.Example.Name, Exact(check.Example.Expected), Exact(check.Got), Exact(check.Difference), check.Agrees ? "yes" : "no", check.Example.Source,
    ];

    private static JsonObject ToJson(ExampleCheck check) => new()
    {
        ["group"] = check.Example.Group,
        ["example"] = check.Example.Name,
        ["expected"] = check.Example.Expected,
        ["got"] = check.Got,
        ["difference"] = check.Difference,
        ["agrees"] = check.Agrees,
        ["source"] = check.Example.Source,
    };

    /// <summary>As a reader of the language knows it; machines know it by its English name.</summary>
    private static string GroupOf(string group, Language language) => (group, language) switch
    {
        ("change", Language.Dutch) => "verandering",
        ("differential shift", Language.Dutch) => "differentiële verschuiving",
        ("region matrix", Language.Dutch) => "gebieden en sectoren",
        ("structure", Language.Dutch) => "structuur",
        _ => group,
    };

    /// <summary>As many as were published, or as it takes to see the difference: two digits of it.</summary>
    private static int DecimalsOf(ExampleCheck check) => check.Difference is { } difference && difference != 0
        ? Math.Clamp(1 - (int)Math.Floor(Math.Log10(Math.Abs(difference))), check.Example.Digits, Math.Max(MostDecimals, check.Example.Digits))
        : check.Example.Digits;

    private static string Number(double? value, int decimals, Language language)
    {
        var text = value?.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), SignsOf(language)) ?? "";
        return decimals > 0 ? text.TrimEnd('0').TrimEnd('.', ',') : text;
    }

    private static string Small(double? difference, Language language) => difference?.ToString("0.0E+0", SignsOf(language)) ?? "";

    private static NumberFormatInfo SignsOf(Language language) => language == Language.Dutch ? Dutch : NumberFormatInfo.InvariantInfo;

    private static string Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
