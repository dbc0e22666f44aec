namespace DtzStats.Cli.Output;

/// <summary>Writes what the user asked for, and says where it could not be written.</summary>
internal static class OutputFiles
{
    /// <exception cref="CommandException">The place cannot be written to.</exception>
    internal static void Write(string path, Action write)
    {
        try
        {
            write();
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
