using System.Text.Json;
using DtzStats.Core.Json;

namespace DtzStats.Core.Releases;

/// <summary>Reads and writes <see cref="ReleaseRules"/> as JSON, flat and with the names that docs/release-rules.md explains.</summary>
public static class ReleaseRulesJson
{
    private static readonly JsonSerializerOptions Options = new(StrictJson.Options)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>What a file leaves out is as by default.</summary>
    /// <exception cref="JsonFaultException">The text is no JSON, a key is unknown or given twice, or a limit cannot be.</exception>
    public static ReleaseRules Parse(string json)
    {
        var text = StrictJson.Parse<Text>(json, Options);
        JsonFaultException.Demand(
            text.Datasets is not null && !text.Datasets.ContainsValue(null!), "\"datasets\" heeft een object voor elke bron, en geen dat null is", "\"datasets\" holds an object for each dataset, and none that is null");
        var rules = text.Rules();
        Check(rules);
        return rules;
    }

    public static string Write(ReleaseRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return JsonSerializer.Serialize(Text.Of(rules), Options);
    }

    private static void Check(ReleaseRules rules)
    {
        static void Demand(bool holds, string dutch, string english) => JsonFaultException.Demand(holds, dutch, english);
        static bool IsRounding(int roundTo) => roundTo is 1 or 5 or 10 or 100 or 1000;

        Demand(rules.Disclosure.LeastEstablishments >= 0, "\"leastEstablishments\" is 0 of meer", "\"leastEstablishments\" is 0 or more");
        Demand(rules.Disclosure.IntervalPercent is >= 0 and <= 100, "\"intervalPercent\" is van 0 tot en met 100", "\"intervalPercent\" is from 0 to 100");
        Demand(
            rules.Disclosure.DominancePercent is null or (>= 0 and <= 100),
            "\"dominancePercent\" is van 0 tot en met 100, of null voor geen zulke regel", "\"dominancePercent\" is from 0 to 100, or null for no such rule");
        Demand(
            IsRounding(rules.RoundTo) && rules.Datasets.Values.All(d => d.RoundTo is not { } own || IsRounding(own)), "\"roundTo\" is 1, 5, 10, 100 of 1000", "\"roundTo\" is 1, 5, 10, 100 or 1000");
    }

    private sealed record Text
    {
        public int LeastEstablishments { get; init; } = ReleaseRules.Default.Disclosure.LeastEstablishments;

        public decimal? DominancePercent { get; init; } = ReleaseRules.Default.Disclosure.DominancePercent;

        public decimal IntervalPercent { get; init; } = ReleaseRules.Default.Disclosure.IntervalPercent;

        public bool ZerosAreConfidential { get; init; }

        public bool? ProtectsSecondary { get; init; }

        public int RoundTo { get; init; } = ReleaseRules.Default.RoundTo;

        public SortedDictionary<string, DatasetRules> Datasets { get; init; } = new(StringComparer.Ordinal);

        internal ReleaseRules Rules() => new(
            ReleaseRules.Default.Disclosure with
            {
                LeastEstablishments = LeastEstablishments,
                DominancePercent = DominancePercent,
                IntervalPercent = IntervalPercent,
                ZerosAreConfidential = ZerosAreConfidential,
                ProtectsSecondary = ProtectsSecondary,
            },
            RoundTo,
            Datasets);

        internal static Text Of(ReleaseRules rules) => new()
        {
            LeastEstablishments = rules.Disclosure.LeastEstablishments,
            DominancePercent = rules.Disclosure.DominancePercent,
            IntervalPercent = rules.Disclosure.IntervalPercent,
            ZerosAreConfidential = rules.Disclosure.ZerosAreConfidential,
            ProtectsSecondary = rules.Disclosure.ProtectsSecondary,
            RoundTo = rules.RoundTo,
            Datasets = new(rules.Datasets.ToDictionary(), StringComparer.Ordinal),
        };
    }
}
