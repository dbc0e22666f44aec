using DtzStats.Core.Datasets;
using DtzStats.Core.Json;
using DtzStats.Core.Languages;

namespace DtzStats.Core.Tests.Datasets;

public sealed class SourceJsonTests
{
    private static readonly string Json = SourceJson.Write(Sample.Source(true, new SeriesBreak(2015, [], ["A-U"], Sample.Same("r"))));

    [Fact]
    public void Parse_WhatWriteWrote_IsTheSame() => Assert.Equal(Json, SourceJson.Write(SourceJson.Parse(Json)));

    [Theory]
    [InlineData("\"dataset\":\"test\",", "")]
    [InlineData("\"dataset\":\"test\"", "\"dataset\":null")]
    [InlineData("\"dataset\":\"test\"", "\"dataset\":\"test\",\"colour\":\"red\"")]
    [InlineData("\"dataset\":\"test\"", "\"dataset\":\"test\",\"dataset\":\"test\"")]
    [InlineData("\"official\"", "\"guessed\"")]
    [InlineData("\"official\"", "0")]
    [InlineData("\"04-01\"", "\"1 april\"")]
    [InlineData("\"scale\":1", "\"scale\":\"1\"")]
    [InlineData("\"scale\":1", "\"scale\":0")]
    [InlineData("\"dataset\":\"test\"", "\"dataset\":\"../test\"")]
    [InlineData("\"vintage\":\"2017\"", "\"vintage\":\"\"")]
    [InlineData("\"classification\":\"SBI2008\"", "\"classification\":\"SBI2025\"")]
    [InlineData("\"file\":\"test.csv\"", "\"file\":\"../test.csv\"")]
    public void Parse_KeyMissingUnknownTwiceOrWrong_Throws(string old, string changed)
    {
        var json = Json.Replace(old, changed, StringComparison.Ordinal);
        Assert.NotEqual(Json, json);
        Assert.Throws<JsonFaultException>(() => SourceJson.Parse(json));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    public void Parse_NoObject_Throws(string json) => Assert.Throws<JsonFaultException>(() => SourceJson.Parse(json));

    [Theory]
    [InlineData("04-01", "1 april", "1 April")]
    [InlineData("12-31", "31 december", "31 December")]
    [InlineData("02-29", "29 februari", "29 February")]
    public void InWords_ReferenceDay_ReadsInBothLanguages(string day, string dutch, string english)
    {
        Assert.Equal(dutch, ReferenceDays.InWords(day, Language.Dutch));
        Assert.Equal(english, ReferenceDays.InWords(day, Language.English));
    }
}
