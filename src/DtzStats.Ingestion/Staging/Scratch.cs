using Microsoft.Win32.SafeHandles;

namespace DtzStats.Ingestion.Staging;

/// <summary>
/// Room for what a delivery needs until it is imported: in memory up to a limit, and then in a temporary file that is
/// gone when the process is, however it ends. Several threads may add at once.
/// </summary>
internal sealed class Scratch : IDisposable
{
    private const long MemoryLimit = 128 << 20;

    /// <summary>Pieces stand side by side in arrays that grow from the one to the other.</summary>
    private const int SmallestArray = 1 << 16;
    private const int LargestArray = 4 << 20;

    private readonly Lock _lock = new();
    private SafeFileHandle? _file;
    private byte[] _array = [];
    private int _inArray;
    private long _inMemory;
    private long _inFile;

    /// <exception cref="IOException">The temporary folder has no room, or cannot be written to.</exception>
    internal Piece Add(ReadOnlySpan<byte> bytes)
    {
        var piece = Reserve(bytes.Length);
        if (piece.Array is { } array)
            bytes.CopyTo(array.AsSpan((int)piece.Offset));
        else
            RandomAccess.Write(_file!, bytes, piece.Offset);
        return piece;
    }

    /// <summary>Reads a part of a piece, as much as the target holds or the piece has.</summary>
    /// <returns>How many bytes were read.</returns>
    internal int Read(Piece piece, int from, Span<byte> target)
    {
        var length = Math.Min(target.Length, piece.Length - from);
        if (piece.Array is { } array)
            array.AsSpan((int)piece.Offset + from, length).CopyTo(target);
        else
            for (var done = 0; done < length;)
                done += RandomAccess.Read(_file!, target[done..length], piece.Offset + from + done);
        return length;
    }

    public void Dispose() => _file?.Dispose();

    private Piece Reserve(int length)
    {
        lock (_lock)
        {
            if (_inMemory + length <= MemoryLimit)
                return ReserveInMemory(length);
            _file ??= TemporaryFile();
            _inFile += length;
            return new Piece(null, _inFile - length, length);
        }
    }

    private Piece ReserveInMemory(int length)
    {
        if (_array.Length - _inArray < length)
        {
            // Not cleared first: every page of it is touched once.
            _array = GC.AllocateUninitializedArray<byte>(Math.Max(length, (int)Math.Clamp(_inMemory, SmallestArray, LargestArray)));
            _inArray = 0;
        }

        _inMemory += length;
        _inArray += length;
        return new Piece(_array, _inArray - length, length);
    }

    private static SafeFileHandle TemporaryFile()
    {
        var path = Path.Combine(Path.GetTempPath(), $"dtzstats-{Guid.NewGuid():N}.tmp");
        if (OperatingSystem.IsWindows())
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        // A file without a name lives as long as its handle: nothing is left behind by a process that is killed.
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        File.Delete(path);
        return handle;
    }
}

/// <summary>Something that was put in a <see cref="Scratch"/>: where its bytes are.</summary>
/// <param name="Array">Where they stand in memory; null: in its file.</param>
internal readonly record struct Piece(byte[]? Array, long Offset, int Length);
