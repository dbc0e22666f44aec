using DtzStats.Core.Ecosystems;
using DtzStats.Core.Languages;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Pages;

/// <summary>Who works on the region's economy, by kind.</summary>
public sealed partial class EcosystemPage : SitePage
{
    /// <summary>Null: all of them.</summary>
    [Parameter]
    public Theme? Theme { get; set; }

    private IEnumerable<(BilingualText Kind, IReadOnlyList<Organisation> Organisations)> ByKind =>
        from organisation in Site.Snapshot.Ecosystem!.Organisations
        where Theme is null || organisation.Themes.Contains(Theme)
        group organisation by organisation.Kind into kind
        orderby kind.Key
        select (NameOf(kind.Key), (IReadOnlyList<Organisation>)[.. kind.OrderBy(o => o.Name, StringComparer.OrdinalIgnoreCase)]);

    private static BilingualText NameOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Initiative => new("Initiatieven", "Initiatives"),
        OrganisationKind.Education => new("Onderwijs", "Education"),
        OrganisationKind.Government => new("Overheid", "Government"),
        OrganisationKind.BusinessAssociation => new("Ondernemersverenigingen", "Business associations"),
        _ => new("Bedrijventerreinen", "Business parks"),
    };
}
