using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace DtzStats.Web.Copies;

/// <summary>
/// Where a copy is put: written beside it, and set in its place at once when it is whole. Whoever is killed meanwhile leaves the copy
/// that was there.
/// </summary>
internal sealed class CopyFolder : IDisposable
{
    /// <summary>Held while files are written, so that no other takes the same folder.</summary>
    private const string LockName = ".dtzstats-publish";

    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly ConcurrentDictionary<string, CopiedFile> _files = new(StringComparer.Ordinal);
    private bool _isWhole;

    private CopyFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(Beside);
        _lock = Hold(Beside);
        foreach (var left in Directory.EnumerateFileSystemEntries(Beside).Where(e => Path.GetFileName(e) != LockName))
            Delete(left);
    }

    internal IReadOnlyList<CopiedFile> Files => [.. _files.Values.OrderBy(f => f.Name, StringComparer.Ordinal)];

    private string Beside => _folder + ".tmp";

    private string Previous => _folder + ".previous";

    /// <exception cref="CopyException">The folder, or one beside it that is needed, holds what no copy is.</exception>
    internal static CopyFolder Open(string path)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        Recover(folder);
        RequireOurs(folder);
        var beside = folder + ".tmp";
        if (Directory.Exists(beside) && Directory.EnumerateFileSystemEntries(beside).Any() && !File.Exists(Path.Combine(beside, LockName)))
            throw NotOurs(beside);
        return new CopyFolder(folder);
    }

    internal void Write(string name, byte[] content)
    {
        var path = Path.Combine(Beside, name.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        _files[name] = new CopiedFile(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>Sets the copy in its place. Between the two moves there is none for a moment; whoever is killed just there finds it back at the next run.</summary>
    internal void Complete()
    {
        Release();
        if (Directory.Exists(_folder))
            Directory.Move(_folder, Previous);
        Directory.Move(Beside, _folder);
        _isWhole = true;
        if (Directory.Exists(Previous))
            Directory.Delete(Previous, recursive: true);
    }

    public void Dispose()
    {
        if (_isWhole)
            return;
        Release();
        Directory.Delete(Beside, recursive: true);
    }

    private void Release()
    {
        _lock.Dispose();
        File.Delete(_lock.Name);
    }

    private static FileStream Hold(string beside)
    {
        try
        {
            return new FileStream(Path.Combine(beside, LockName), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException)
        {
            throw new CopyException($"een andere publicatie schrijft al naar {beside}; wacht tot die klaar is", $"another one is writing to {beside}; wait until it is done");
        }
    }

    /// <summary>What was killed between the two moves, or just after them.</summary>
    private static void Recover(string folder)
    {
        var previous = folder + ".previous";
        if (!Directory.Exists(previous))
            return;
        RequireOurs(previous);
        if (Directory.Exists(folder))
            Directory.Delete(previous, recursive: true);
        else
            Directory.Move(previous, folder);
    }

    private static void RequireOurs(string folder)
    {
        if (File.Exists(folder))
            throw new CopyException($"{folder} is een bestand; geef een map", $"{folder} is a file; give a folder");
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
            return;
        var ours = CopyRecord.FilesOf(folder) ?? throw NotOurs(folder);
        var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'));
        if (names.Order(StringComparer.Ordinal).FirstOrDefault(n => !ours.Contains(n)) is { } stranger)
            throw new CopyException(
                $"in {folder} staat {stranger}, dat niet door dtzstats publish is geschreven en verloren zou gaan; zet het ergens anders, of kies een andere map met --out",
                $"{folder} holds {stranger}, which dtzstats publish did not write and which would be lost; put it elsewhere, or choose another folder by --out");
    }

    private static CopyException NotOurs(string folder) => new(
        $"{folder} is niet leeg en niet door dtzstats publish geschreven; kies een nieuwe of lege map met --out",
        $"{folder} is not empty and was not written by dtzstats publish; choose a new or empty folder by --out");

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }
}

/// <summary>A file of a copy.</summary>
/// <param name="Name">With slashes, from the folder of the copy.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record CopiedFile(string Name, long Bytes, string Sha256);
