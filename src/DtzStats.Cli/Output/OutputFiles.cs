namespace DtzStats.Cli.Output;

/// <summary>Writes what the user asked for, and says where it could not be written.</summary>
internal static class OutputFiles
{
    /// <summary>What the writing returns.</summary>
    /// <exception cref="CommandException">The place cannot be written to.</exception>
    internal static T Write<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandException.Failure(
                $"{path} kan niet worden geschreven; controleer of de map bestaat, uw rechten en de vrije schijfruimte",
                $"{path} cannot be written; check that the folder exists, your rights and the free disk space",
                e);
        }
    }
}
