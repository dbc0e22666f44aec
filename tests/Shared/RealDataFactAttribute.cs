namespace DtzStats.Tests;

/// <summary>
/// A test on publishers' original files, which are not part of the repository. It is skipped, and says so, where they are
/// not beside it; small fixtures of the same shapes are always tested.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "the publishers' original files (../shared/realdata) are not on this machine";
    }

    internal static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "realdata"));
}
