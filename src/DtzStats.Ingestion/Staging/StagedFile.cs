using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion.Staging;

/// <summary>A file of a delivery.</summary>
/// <param name="Container">Which file it was taken out of; null where it stands by itself.</param>
/// <param name="Original">Its bytes, compressed; empty where they are the container's or are not to be kept.</param>
internal sealed record StagedFile(string Name, string Sha256, long Bytes, int? Container, IReadOnlyList<Piece> Original)
{
    /// <summary>False of a container, and of what is kept with the delivery and is no table.</summary>
    internal bool IsRead { get; init; } = true;

    /// <summary>The heading of the column with a measure, by its code, where there is one such column.</summary>
    internal IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    internal DeliveredFile ToDeliver(Scratch scratch) => new(Name, Sha256, Bytes, Container, Blocks(scratch));

    private IEnumerable<ReadOnlyMemory<byte>> Blocks(Scratch scratch)
    {
        var buffer = new byte[Original.Where(p => p.Array is null).Select(p => p.Length).DefaultIfEmpty().Max()];
        foreach (var piece in Original)
            yield return piece.Array?.AsMemory((int)piece.Offset, piece.Length) ?? buffer.AsMemory(0, scratch.Read(piece, 0, buffer));
    }
}
