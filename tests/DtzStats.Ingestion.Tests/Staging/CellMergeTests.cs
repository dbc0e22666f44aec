using DtzStats.Ingestion.Staging;
using DtzStats.Storage.Cells;
using DtzStats.Storage.Keys;

namespace DtzStats.Ingestion.Tests.Staging;

public sealed class CellMergeTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly RunList _runs = new();

    [Fact]
    public void Next_CellsOfEveryKind_AreWhatWasPutAway()
    {
        List<CodedObservation> cells =
        [
            Cell(1, 1900, 0, 2, 0, 0), Cell(1, 1901, 999_999_999_999_000_000, 3, 0, 0), Cell(1, 1903, 0, 4, 0, 16),
            Cell(2, 2020, 17, 1, 3, 0x0601), Cell(2, 2021, 16, int.MaxValue, short.MaxValue, ushort.MaxValue), Cell(3, 2020, long.MaxValue, 9, 0, 8),
        ];
        Put(cells);
        Assert.Equal(cells, Merged());
    }

    [Fact]
    public void Next_ManyRunsInMemoryAndOnDisk_ComeInTheOrderOfTheKeys()
    {
        const int count = 300_000;
        var cells = Enumerable.Range(0, count).Select(Cell).ToList();
        // Going round by a number that shares no factor with theirs, each comes once, and none in order.
        var shuffled = Enumerable.Range(0, count).Select(i => cells[(int)(i * 7919L % count)]).ToList();
        Put(shuffled.Take(count / 2));
        while (_scratch.Add(new byte[1 << 20]).Array is not null)
        {
        }

        Put(shuffled.Skip(count / 2));
        Assert.Contains(_runs.Pieces, p => p.Array is null);
        Assert.Equal(cells, Merged());
    }

    [Fact]
    public void Next_ACellGivenTwice_IsTold()
    {
        Put([Cell(1, 2020, 5, 2, 0, 0), Cell(2, 2020, 5, 3, 0, 0), Cell(2, 2020, 6, 4, 0, 0)]);
        var merge = new CellMerge(_scratch, _runs.Pieces);
        merge.Next();
        Assert.False(merge.HasTwins);
        Assert.Equal([3, 4], merge.Next().ToArray().Select(c => c.Line));
        Assert.True(merge.HasTwins);
    }

    public void Dispose() => _scratch.Dispose();

    private static CodedObservation Cell(int index) => new(
        new ObservationKey(1, index / 100_000, index / 10 % 10_000, 2010 + (index % 10)), (long)index * index, (index * 31 % 1000) + 2, (short)(index % 3), new ObservationMarks((ushort)(index % 7 == 0 ? 1 : 0)));

    private static CodedObservation Cell(int category, int year, long value, int line, short file, ushort marks) =>
        new(new ObservationKey(1, 1, category, year), value, line, file, new ObservationMarks(marks));

    private void Put(IEnumerable<CodedObservation> cells)
    {
        var run = new CellRun(_scratch, _runs);
        foreach (var cell in cells)
            run.Add(cell);
        run.Flush();
    }

    private List<CodedObservation> Merged()
    {
        var merge = new CellMerge(_scratch, _runs.Pieces);
        var result = new List<CodedObservation>();
        for (var series = merge.Next(); !series.IsEmpty; series = merge.Next())
            result.AddRange(series);
        return result;
    }
}
