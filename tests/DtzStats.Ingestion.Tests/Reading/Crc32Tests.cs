using System.Text;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Tests.Reading;

public sealed class Crc32Tests
{
    /// <summary>The check value that the standard's catalogues give, however the bytes are dealt out.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(9)]
    public void Value_OfTheDigits_IsTheCheckValue(int chunk)
    {
        var sum = new Crc32();
        foreach (var part in Encoding.ASCII.GetBytes("123456789").Chunk(chunk))
            sum.Add(part);
        Assert.Equal(0xCBF43926, sum.Value);
    }
}
