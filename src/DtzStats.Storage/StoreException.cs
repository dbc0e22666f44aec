namespace DtzStats.Storage;

/// <summary>A database file cannot be used.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a fault and a path.")]
public sealed class StoreException(StoreFault fault, string path, Exception? innerException = null)
    : Exception($"{path}: {fault}", innerException)
{
    public StoreFault Fault { get; } = fault;

    public string Path { get; } = path;
}
