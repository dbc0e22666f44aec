using DtzStats.Core.Json;
using DtzStats.Core.Releases;

namespace DtzStats.Core.Tests.Releases;

public sealed class ReleaseRulesJsonTests
{
    [Fact]
    public void Parse_EmptyObject_IsTheDefault() => Assert.Equal(ReleaseRulesJson.Write(ReleaseRules.Default), ReleaseRulesJson.Write(ReleaseRulesJson.Parse("{}")));

    [Fact]
    public void Parse_WhatWasWritten_IsTheSame()
    {
        const string json = """{ "leastEstablishments": 5, "dominancePercent": 75, "intervalPercent": 15, "roundTo": 5, "datasets": { "lisa": { "isPublic": true, "roundTo": 100 } } }""";
        var rules = ReleaseRulesJson.Parse(json);
        Assert.Equal((5, 75m, 15m, 5), (rules.Disclosure.LeastEstablishments, rules.Disclosure.DominancePercent, rules.Disclosure.IntervalPercent, rules.RoundTo));
        Assert.Equal(new DatasetRules(true, 100), rules.Datasets["lisa"]);
        Assert.Equal(ReleaseRulesJson.Write(rules), ReleaseRulesJson.Write(ReleaseRulesJson.Parse(ReleaseRulesJson.Write(rules))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "leastEstablishment": 3 }""")]
    [InlineData("""{ "leastEstablishments": -1 }""")]
    [InlineData("""{ "leastEstablishments": 3, "leastEstablishments": 0 }""")]
    [InlineData("""{ "intervalPercent": 101 }""")]
    [InlineData("""{ "dominancePercent": -1 }""")]
    [InlineData("""{ "roundTo": 7 }""")]
    [InlineData("""{ "datasets": { "lisa": { "roundTo": 0 } } }""")]
    [InlineData("""{ "datasets": { "lisa": { "round": 10 } } }""")]
    public void Parse_WhatCannotBe_Throws(string json) => Assert.Throws<JsonFaultException>(() => ReleaseRulesJson.Parse(json));

    [Fact]
    public void RoundingOf_PublicDataset_IsNone()
    {
        Assert.Equal(10, ReleaseRules.Default.RoundingOf(Sample.Source()));
        Assert.Equal(1, ReleaseRules.Default.RoundingOf(Sample.Source() with { IsPublic = true }));
    }
}
