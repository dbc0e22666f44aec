using Microsoft.Win32.SafeHandles;

namespace DtzStats.Ingestion.Staging;

/// <summary>
/// Room for what a delivery needs until it is imported: in memory up to a limit, and then in a temporary file that is
/// gone when the process is, however it ends. Several threads may add at once.
/// </summary>
internal sealed class Scratch : IDisposable
{
    private const long MemoryLimit = 128 << 20;

    private readonly Lock _lock = new();
    private SafeFileHandle? _file;
    private long _inMemory;
    private long _inFile;

    /// <exception cref="IOException">The temporary folder has no room, or cannot be written to.</exception>
    internal Piece Add(ReadOnlySpan<byte> bytes)
    {
        long offset;
        lock (_lock)
        {
            if (_inMemory + bytes.Length <= MemoryLimit)
            {
                _inMemory += bytes.Length;
                var memory = GC.AllocateUninitializedArray<byte>(bytes.Length);
                bytes.CopyTo(memory);
                return new Piece(memory, 0, bytes.Length);
            }

            _file ??= TemporaryFile();
            offset = _inFile;
            _inFile += bytes.Length;
        }

        RandomAccess.Write(_file, bytes, offset);
        return new Piece(null, offset, bytes.Length);
    }

    /// <summary>Reads a part of a piece, as much as the target holds or the piece has.</summary>
    /// <returns>How many bytes were read.</returns>
    internal int Read(Piece piece, int from, Span<byte> target)
    {
        var length = Math.Min(target.Length, piece.Length - from);
        if (piece.Memory is { } memory)
            memory.AsSpan(from, length).CopyTo(target);
        else
            for (var done = 0; done < length;)
                done += RandomAccess.Read(_file!, target[done..length], piece.Offset + from + done);
        return length;
    }

    public void Dispose() => _file?.Dispose();

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

/// <summary>Something that was put in a <see cref="Scratch"/>: the bytes themselves, or where they are in its file.</summary>
internal readonly record struct Piece(byte[]? Memory, long Offset, int Length);
