using Microsoft.Data.Sqlite;

namespace DtzStats.Storage.Tests;

public sealed class StoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OpenForReading_NoFile_SaysAbsentAndMakesNone()
    {
        var path = _folder.PathOf("none.db");
        Assert.Equal(StoreFault.Absent, Assert.Throws<StoreException>(() => Store.OpenForReading(path)).Fault);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void OpenForReading_WhileAnotherHoldsTheLock_LooksAgainAndAgainItself()
    {
        var path = _folder.PathOf("a.db");
        Store.OpenForWriting(path).Dispose();
        using var store = Store.OpenForReading(path);
        using var command = store.Connection.CreateCommand();
        // Else who reads sleeps for a seventh of a second over a lock of a millisecond.
        command.CommandText = "PRAGMA busy_timeout";
        Assert.Equal(2000L, command.ExecuteScalar());
    }

    [Fact]
    public void OpenForReading_EmptyFile_SaysAbsent()
    {
        var path = _folder.PathOf("empty.db");
        File.WriteAllBytes(path, []);
        Assert.Equal(StoreFault.Absent, Assert.Throws<StoreException>(() => Store.OpenForReading(path)).Fault);
    }

    [Fact]
    public void Open_OtherFile_SaysForeignAndLeavesItAlone()
    {
        var path = _folder.PathOf("letter.txt");
        var text = string.Concat(Enumerable.Repeat("Geachte heer, mevrouw. ", 400));
        File.WriteAllText(path, text);
        Assert.Equal(StoreFault.Foreign, Assert.Throws<StoreException>(() => Store.OpenForReading(path)).Fault);
        Assert.Equal(StoreFault.Foreign, Assert.Throws<StoreException>(() => Store.OpenForWriting(path)).Fault);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_SaysForeign()
    {
        var path = _folder.PathOf("other.db");
        Run(path, "CREATE TABLE t (a)");
        Assert.Equal(StoreFault.Foreign, Assert.Throws<StoreException>(() => Store.OpenForWriting(path)).Fault);
    }

    [Fact]
    public void Open_NewerSchema_SaysOtherVersion()
    {
        var path = _folder.PathOf("new.db");
        Store.OpenForWriting(path).Dispose();
        Run(path, "PRAGMA user_version = 99");
        Assert.Equal(StoreFault.OtherVersion, Assert.Throws<StoreException>(() => Store.OpenForReading(path)).Fault);
    }

    [Fact]
    public void OpenForWriting_FolderThatIsNotThere_SaysNotAccessible()
    {
        var path = _folder.PathOf("no", "such.db");
        Assert.Equal(StoreFault.NotAccessible, Assert.Throws<StoreException>(() => Store.OpenForWriting(path)).Fault);
    }

    [Fact]
    public void OpenForReading_ChangesNothing()
    {
        var path = _folder.PathOf("a.db");
        using (var store = Store.OpenForWriting(path))
            Sample.Write(store, "2017", Sample.Jobs("GM0114", 2017, 45390));
        var before = File.ReadAllBytes(path);
        using (var store = Store.OpenForReading(path))
            Assert.Single(Sample.All(store));
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(["a.db"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName));
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
