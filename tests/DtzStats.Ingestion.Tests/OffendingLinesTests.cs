using System.IO.Compression;
using System.Text;

namespace DtzStats.Ingestion.Tests;

public sealed class OffendingLinesTests : IDisposable
{
    private const string Text = "region_code,region,year,category,jobs\nGM0114,Emmen,2016,A-U,100\nGM0114,\"Emmen,\nDrenthe\",2017,A-U,veel\nGM9999,Nergens,2018,A-U,100\n";

    private readonly TemporaryFolder _folder = new();

    private static ImportOptions Options => new(Dataset: "proef");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LinesOf_Text_AreThoseOfTheFindings()
    {
        var path = _folder.Write("fout.csv", Text);
        Assert.Equal("GM0114,Emmen,\nDrenthe,2017,A-U,veel", LinesOf(path)[("fout.csv", 3)]);
        Assert.Equal("GM9999,Nergens,2018,A-U,100", LinesOf(path)[("fout.csv", 5)]);
    }

    [Fact]
    public void LinesOf_AFileInAZip_AreFoundInIt()
    {
        var path = _folder.PathOf("levering.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry("map/fout.csv").Open())
            entry.Write(Encoding.UTF8.GetBytes(Text));
        Assert.Equal("GM9999,Nergens,2018,A-U,100", LinesOf(path)[("levering.zip/map/fout.csv", 5)]);
    }

    [Fact]
    public void LinesOf_AVeryLongLine_IsCutOff()
    {
        var path = _folder.Write("lang.csv", $"region_code,year,category,jobs\nGM0114,2016,A-U,{new string('x', 10_000)}\n");
        Assert.InRange(LinesOf(path)[("lang.csv", 2)].Length, 100, 301);
    }

    [Fact]
    public void LinesOf_WhatCannotBeRead_AreNone()
    {
        var path = _folder.Write("kapot.zip", "PK\u0003\u0004 kapot");
        Assert.Empty(LinesOf(path));
    }

    private static IReadOnlyDictionary<(string File, int Line), string> LinesOf(string path)
    {
        using var delivery = Sample.Importer.Check(path, Options).Single();
        Assert.True(delivery.IsRefused);
        return Sample.Importer.LinesOf([path], delivery.Findings.Kept, Options);
    }
}
