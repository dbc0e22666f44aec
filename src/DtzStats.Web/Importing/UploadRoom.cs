namespace DtzStats.Web.Importing;

/// <summary>
/// Where uploads lie until they are loaded or not: a folder that only the user of this program may enter, with a folder for each upload.
/// What a program left behind that was killed is removed by the next one that starts.
/// </summary>
internal sealed class UploadRoom : IDisposable
{
    private const string Prefix = "dtzstats-upload-";

    private const string LockName = "in-gebruik";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string _path = Path.Combine(Path.GetTempPath(), Prefix + Path.GetRandomFileName());

    private readonly FileStream _lock;

    /// <exception cref="IOException">There is no room for it.</exception>
    internal UploadRoom()
    {
        RemoveAbandoned();
        Make(_path);
        _lock = Hold(_path, FileMode.CreateNew);
    }

    /// <summary>An empty folder of its own.</summary>
    internal string NewFolder()
    {
        var path = Path.Combine(_path, Path.GetRandomFileName());
        Make(path);
        return path;
    }

    public void Dispose()
    {
        _lock.Dispose();
        Remove(_path);
    }

    /// <summary>What cannot be removed now is, when the next program starts.</summary>
    internal static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody looks into it, or it is gone already.
        }
    }

    private static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly);
    }

    /// <summary>Held for as long as the program runs, however it ends.</summary>
    private static FileStream Hold(string folder, FileMode mode) => new(Path.Combine(folder, LockName), mode, FileAccess.ReadWrite, FileShare.None);

    private static void RemoveAbandoned()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
            try
            {
                Hold(folder, FileMode.OpenOrCreate).Dispose();
                Remove(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another program works in it.
            }
    }
}
