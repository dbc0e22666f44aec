using DtzStats.Web.Importing;

namespace DtzStats.Web.Tests.Importing;

public sealed class UploadRoomTests
{
    [Fact]
    public void New_AfterAProgramThatWasKilled_RemovesWhatItLeft()
    {
        using var working = new UploadRoom();
        var inUse = working.NewFolder();
        var left = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "dtzstats-upload-" + Path.GetRandomFileName()));
        File.WriteAllText(Path.Combine(left.FullName, "in-gebruik"), "");
        File.WriteAllText(Path.Combine(left.CreateSubdirectory("x").FullName, "a.csv"), "x");
        using var another = new UploadRoom();
        Assert.False(Directory.Exists(left.FullName));
        Assert.True(Directory.Exists(inUse));
    }

    [Fact]
    public void Dispose_LeavesNothing()
    {
        string folder;
        using (var room = new UploadRoom())
        {
            folder = room.NewFolder();
            File.WriteAllText(Path.Combine(folder, "a.csv"), "x");
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(folder)));
    }
}
