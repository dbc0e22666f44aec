using DtzStats.Core.Ecosystems;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Cli;

/// <summary>The list of organisations that comes with the data; of a release as it was when the release was made.</summary>
internal static class EcosystemFiles
{
    private const string Folder = "ecosystem";

    /// <summary>Null where there is none.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    internal static Ecosystem? Read(Session session)
    {
        try
        {
            return EcosystemReader.Read(name => session.Files.Open($"{Folder}/{name}"), session.Codelists.Regions);
        }
        catch (CodelistException e) when (e.InnerException is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (CodelistException e)
        {
            throw CommandException.Failure(
                $"de lijst van organisaties in {Folder} is niet te lezen: {e.Message}", $"the list of organisations in {Folder} cannot be read: {e.Message}", e);
        }
    }
}
