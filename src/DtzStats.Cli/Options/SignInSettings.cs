using DtzStats.Web.Access;

namespace DtzStats.Cli.Options;

/// <summary>Whom people sign in with, from the environment, where a secret is not seen by other users of the machine.</summary>
internal static class SignInSettings
{
    private const string Authority = "DTZSTATS_OIDC_AUTHORITY";

    private const string ClientId = "DTZSTATS_OIDC_CLIENT_ID";

    private const string ClientSecret = "DTZSTATS_OIDC_CLIENT_SECRET";

    private const string RolesClaim = "DTZSTATS_OIDC_ROLES_CLAIM";

    private static readonly string[] Needed = [Authority, ClientId, ClientSecret];

    /// <summary>Null where nothing is set.</summary>
    /// <exception cref="CommandException">Something is lacking or wrong.</exception>
    internal static SignInOptions? Read(Func<string, string?> environment)
    {
        var lacking = Needed.Where(n => string.IsNullOrEmpty(environment(n))).ToList();
        if (lacking.Count == Needed.Length)
            return null;
        if (lacking.Count > 0)
            throw CommandException.Usage(
                $"aanmelden is half ingesteld: {string.Join(" en ", lacking)} ontbreekt; stel {string.Join(", ", Needed)} alle drie in, of geen ervan",
                $"signing in is set up by half: {string.Join(" and ", lacking)} is lacking; set all three of {string.Join(", ", Needed)}, or none");
        var claim = environment(RolesClaim) is { Length: > 0 } named ? named : SignInOptions.DefaultRolesClaim;
        return Uri.TryCreate(environment(Authority), UriKind.Absolute, out var authority) && new SignInOptions(authority, environment(ClientId)!, environment(ClientSecret)!, claim) is { IsSafe: true } options
            ? options
            : throw CommandException.Usage(
                $"{Authority} moet een https-adres zijn, zoals https://login.microsoftonline.com/TENANT/v2.0",
                $"{Authority} must be an https address, such as https://login.microsoftonline.com/TENANT/v2.0");
    }
}
