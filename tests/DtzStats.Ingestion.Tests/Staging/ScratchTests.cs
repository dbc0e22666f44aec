using DtzStats.Ingestion.Staging;

namespace DtzStats.Ingestion.Tests.Staging;

public sealed class ScratchTests
{
    [Fact]
    public void Add_MoreThanGoesIntoMemory_ComesBackFromAFileWithoutAName()
    {
        var before = Files();
        using var scratch = new Scratch();
        var pieces = Enumerable.Range(0, 140).Select(i => scratch.Add(Bytes(i))).ToList();
        Assert.Contains(pieces, p => p.Array is null);
        Assert.All(pieces.Index(), p => Assert.Equal(Bytes(p.Index), Whole(scratch, p.Item)));
        // On Windows it has a name until it is closed; elsewhere not even a process that is killed leaves it behind.
        if (!OperatingSystem.IsWindows())
            Assert.Equal(before, Files());
    }

    [Fact]
    public void Read_PartOfAPiece_IsWhatThereIs()
    {
        using var scratch = new Scratch();
        var piece = scratch.Add([1, 2, 3, 4, 5]);
        var target = new byte[4];
        Assert.Equal(2, scratch.Read(piece, 3, target));
        Assert.Equal([4, 5, 0, 0], target);
    }

    private static byte[] Whole(Scratch scratch, Piece piece)
    {
        var bytes = new byte[piece.Length];
        Assert.Equal(piece.Length, scratch.Read(piece, 0, bytes));
        return bytes;
    }

    private static byte[] Bytes(int number)
    {
        var bytes = new byte[1 << 20];
        Array.Fill(bytes, (byte)number);
        return bytes;
    }

    private static IEnumerable<string> Files() => Directory.GetFiles(Path.GetTempPath(), "dtzstats-*.tmp").Order(StringComparer.Ordinal);
}
