using DtzStats.Core.Languages;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Staging;

/// <summary>The files of a delivery in the order in which they were read, with the bytes that are kept of them.</summary>
internal sealed class StagedFiles(Scratch scratch)
{
    private readonly List<StagedFile> _files = [];

    internal IReadOnlyList<StagedFile> All => _files;

    /// <summary>The number of the file that comes next; a figure has two bytes for it.</summary>
    /// <exception cref="UnreadableException">There are more files than can be numbered.</exception>
    internal short Next => _files.Count <= short.MaxValue ? (short)_files.Count
        : throw new UnreadableException(new BilingualText($"een levering heeft hoogstens {short.MaxValue + 1} bestanden", $"a delivery has {short.MaxValue + 1} files at the most"));

    /// <summary>Keeps a file that is no table of figures itself: a container, or codes.</summary>
    /// <param name="container">Which file it was taken out of; null where it stands by itself, and its bytes are kept.</param>
    /// <param name="isRead">That it holds codes.</param>
    /// <returns>Its number.</returns>
    internal int Keep(InputFile file, int? container, bool isRead)
    {
        var (sha256, length, pieces) = OriginalBytes.Read(file, container is null ? scratch : null);
        return Add(new StagedFile(file.Name, sha256, length, container, pieces) { IsRead = isRead });
    }

    internal int Add(StagedFile file)
    {
        var number = Next;
        _files.Add(file);
        return number;
    }

    /// <summary>Lets go of a container's bytes, because something in it is not to be kept.</summary>
    internal void Forget(int? container)
    {
        if (container is { } number)
            _files[number] = _files[number] with { Original = [] };
    }
}
