namespace DtzStats.Storage.Writing;

/// <summary>A file of a delivery, to be kept with its vintage.</summary>
/// <param name="Name">As it is called in findings and source lines; "a.zip/b.csv" for what lies in a container.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
/// <param name="Container">Which file of the delivery it was taken out of; null where it stands by itself.</param>
/// <param name="Blocks">Its original bytes in blocks, each compressed with Brotli; empty where they are the container's. A block lives until the next is asked for.</param>
public sealed record DeliveredFile(string Name, string Sha256, long Bytes, int? Container, IEnumerable<ReadOnlyMemory<byte>> Blocks);
