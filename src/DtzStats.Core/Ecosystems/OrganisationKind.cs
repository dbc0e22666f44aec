namespace DtzStats.Core.Ecosystems;

/// <summary>What an organisation is.</summary>
public enum OrganisationKind
{
    Initiative = 0,
    Education = 1,
    Government = 2,
    BusinessAssociation = 3,

    /// <summary>A business park or industrial estate.</summary>
    BusinessSite = 4,
}
