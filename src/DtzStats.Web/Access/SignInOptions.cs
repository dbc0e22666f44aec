namespace DtzStats.Web.Access;

/// <summary>Whom people sign in with, by OpenID Connect.</summary>
/// <param name="Authority">As "https://login.microsoftonline.com/TENANT/v2.0".</param>
/// <param name="RolesClaim">The claim of the token with the roles: reader, analyst, publisher.</param>
public sealed record SignInOptions(Uri Authority, string ClientId, string ClientSecret, string RolesClaim = SignInOptions.DefaultRolesClaim)
{
    /// <summary>As Entra ID has it.</summary>
    public const string DefaultRolesClaim = "roles";

    /// <summary>Without TLS an issuer is believed on this machine alone.</summary>
    public bool IsSafe => Authority.Scheme == Uri.UriSchemeHttps || Authority.IsLoopback;
}
