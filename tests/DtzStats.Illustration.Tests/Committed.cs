namespace DtzStats.Illustration.Tests;

/// <summary>The delivery as it stands in the repository.</summary>
internal static class Committed
{
    internal static string Folder { get; } = Path.Combine(Root(), "data", "sources", "illustratief", "2025");

    internal static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DtzStats.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("DtzStats.sln is in no folder above the tests.");
    }
}
