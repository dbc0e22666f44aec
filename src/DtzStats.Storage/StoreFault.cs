using Microsoft.Data.Sqlite;

namespace DtzStats.Storage;

/// <summary>Why a database file cannot be used.</summary>
public enum StoreFault
{
    /// <summary>There is no such file yet, or nothing was ever imported into it.</summary>
    Absent = 0,

    /// <summary>The file is no SQLite database, or one that another program made.</summary>
    Foreign = 1,

    /// <summary>A newer or older version of this program made it.</summary>
    OtherVersion = 2,

    /// <summary>It cannot be opened or written: a missing folder, no rights, a full disk.</summary>
    NotAccessible = 3,

    /// <summary>Another program is writing to it.</summary>
    Busy = 4,

    /// <summary>It is damaged, or SQLite failed in another way; the inner exception tells.</summary>
    Failed = 5,
}

internal static class StoreFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal static StoreFault Of(SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => StoreFault.Busy,
        ReadOnly or IoError or Full or CannotOpen => StoreFault.NotAccessible,
        NotADatabase => StoreFault.Foreign,
        _ => StoreFault.Failed,
    };
}
