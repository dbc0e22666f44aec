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
            [.. checks.Select(c => (string[])[c.Example.Group, c.Example.Name, Number(c.Example.Expected, c), Number(c.Got, c), Small(c.Difference), c.Agrees ? "ok" : dutch ? "ANDERS" : "DIFFERS"])],
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

    /// <summary>To the decimals that were published.</summary>
    private static string Number(double? value, ExampleCheck check) =>
        value?.ToString("0." + new string('#', Math.Max(1, check.Example.Digits)), CultureInfo.InvariantCulture) ?? "";

    private static string Small(double? difference) => difference?.ToString("0.0E+0", CultureInfo.InvariantCulture) ?? "";

    private static string Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
