using System.Globalization;
using System.Text.Json;
using DtzStats.Core.Languages;

namespace DtzStats.Core.Json;

/// <summary>What the reader of JSON says, in both languages and without the names that our program has for things.</summary>
public static class JsonFault
{
    /// <summary>With its line: "regel 3: onbekende sleutel "naam"".</summary>
    public static JsonFaultException Of(JsonException e)
    {
        ArgumentNullException.ThrowIfNull(e);
        var (line, what) = ((e.LineNumber ?? 0) + 1, What(e));
        return new JsonFaultException(
            new(string.Create(CultureInfo.InvariantCulture, $"regel {line}: {what.Dutch}"), string.Create(CultureInfo.InvariantCulture, $"line {line}: {what.English}")), e);
    }

    /// <summary>Without its line.</summary>
    public static BilingualText What(JsonException e)
    {
        ArgumentNullException.ThrowIfNull(e);
        var place = e.Path is null or "$" ? "" : $" ({e.Path})";
        if (UnknownKey(e) is { } unknown)
            return new($"onbekende sleutel \"{unknown}\"", $"unknown key \"{unknown}\"");
        if (Says(e, "uplicate"))
            return new($"de sleutel \"{Quoted(e)}\" staat er twee keer{place}", $"the key \"{Quoted(e)}\" stands twice{place}");
        if (Says(e, "missing required"))
        {
            var missing = e.Message[(e.Message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Replace('\'', '"');
            return new($"er ontbreekt{place} {missing}", $"{missing} is missing{place}");
        }

        return Says(e, "could not be converted") || Says(e, "doesn't allow null")
            ? new($"een waarde van een andere soort, of een die niet bestaat{place}", $"a value of another kind, or one that is not known{place}")
            : new($"geen geldige JSON{place}; controleer komma's, haakjes en aanhalingstekens", $"no valid JSON{place}; check commas, brackets and quotation marks");
    }

    /// <summary>Null where something else is wrong.</summary>
    public static string? UnknownKey(JsonException e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return Says(e, "could not be mapped") ? Quoted(e) : null;
    }

    private static bool Says(JsonException e, string words) => e.Message.Contains(words, StringComparison.Ordinal);

    private static string Quoted(JsonException e) => e.Message.Split('\'') is [_, var quoted, ..] ? quoted : "";
}
