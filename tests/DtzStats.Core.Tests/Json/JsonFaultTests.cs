using System.Text.Json;
using System.Text.Json.Serialization;
using DtzStats.Core.Json;

namespace DtzStats.Core.Tests.Json;

/// <summary>Against what the reader of JSON really says, so that a change of its words is seen.</summary>
public sealed class JsonFaultTests
{
    private static readonly JsonSerializerOptions Options = new(StrictJson.Options)
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    [Theory]
    [InlineData("{ \"name\": \"a\",\n\"naam\": 1 }", "regel 2: onbekende sleutel \"naam\"", "line 2: unknown key \"naam\"")]
    [InlineData("{ \"name\": \"a\",\n\"name\": \"b\" }", "regel 2: de sleutel \"name\" staat er twee keer", "line 2: the key \"name\" stands twice")]
    [InlineData("{ \"name\": \"a\" }", "regel 1: er ontbreekt \"day\"", "line 1: \"day\" is missing")]
    [InlineData("{ \"name\": 5 }", "regel 1: een waarde van een andere soort, of een die niet bestaat ($.name)", "line 1: a value of another kind, or one that is not known ($.name)")]
    [InlineData("{ \"name\": null, \"day\": \"Monday\" }", "regel 1: een waarde van een andere soort, of een die niet bestaat", "line 1: a value of another kind, or one that is not known")]
    [InlineData("{ \"name\": \"a\", \"day\": \"Zondag\" }", "regel 1: een waarde van een andere soort, of een die niet bestaat ($.day)", "line 1: a value of another kind, or one that is not known ($.day)")]
    [InlineData("{ \"name\": \"a\"\n\n\"day\": 1 }", "regel 3: geen geldige JSON", "line 3: no valid JSON")]
    [InlineData("", "regel 1: geen geldige JSON", "line 1: no valid JSON")]
    public void Of_SaysWhatIsWrongInBothLanguages(string json, string dutch, string english)
    {
        var fault = Assert.Throws<JsonFaultException>(() => StrictJson.Parse<Sample>(json, Options)).Fault;
        Assert.StartsWith(dutch, fault.Dutch, StringComparison.Ordinal);
        Assert.StartsWith(english, fault.English, StringComparison.Ordinal);
    }

    private sealed record Sample(string Name, DayOfWeek Day);
}
