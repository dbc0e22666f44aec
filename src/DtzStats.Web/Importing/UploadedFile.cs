namespace DtzStats.Web.Importing;

/// <summary>A file that was sent.</summary>
/// <param name="Path">Where it lies, under a name of ours.</param>
/// <param name="SentName">As the sender calls it; never used as a path.</param>
public sealed record UploadedFile(string Path, string SentName, long Length, string Sha256)
{
    public string Name => System.IO.Path.GetFileName(Path);
}
