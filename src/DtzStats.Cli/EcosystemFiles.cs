using DtzStats.Core.Ecosystems;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Cli;

/// <summary>The list of organisations that comes with the data; of a release as it was when the release was made.</summary>
internal static class EcosystemFiles
{
    /// <summary>Null where there is none.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    internal static Ecosystem? Read(Session session)
    {
        try
        {
            return session.Files.Ecosystem(session.Codelists.Regions);
        }
        catch (CodelistException e)
        {
            throw CommandException.Failure(
                $"de lijst van organisaties in ecosystem/ is niet te lezen: {e.Message}", $"the list of organisations in ecosystem/ cannot be read: {e.Message}", e);
        }
    }
}
