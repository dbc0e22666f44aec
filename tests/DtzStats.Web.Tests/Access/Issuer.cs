using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace DtzStats.Web.Tests.Access;

/// <summary>Somebody who says by OpenID Connect who one is: whoever the test wants.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    internal const string ClientId = "dtzstats";

    internal const string ClientSecret = "geheim";

    private readonly RSA _key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, string> _nonces = new();
    private readonly WebApplication _app;

    private Issuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, o => o.Protocols = HttpProtocols.Http1));
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Address.ToString(), ["authorization_endpoint"] = Address + "authorize", ["token_endpoint"] = Address + "token",
            ["jwks_uri"] = Address + "keys", ["end_session_endpoint"] = Address + "logout",
        }));
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicKey() } }));
        _app.MapGet("/authorize", Authorize);
        _app.MapGet("/logout", (HttpContext http) => Results.Redirect(http.Request.Query["post_logout_redirect_uri"].ToString() + "?state=" + Uri.EscapeDataString(http.Request.Query["state"].ToString())));
        _app.MapPost("/token", (Delegate)TokenAsync);
    }

    /// <summary>Whom the next one who signs in is; null: nobody may.</summary>
    internal IReadOnlyList<string>? Roles { get; set; } = [];

    internal Uri Address => new(_app.Urls.Single() + "/");

    internal static async Task<Issuer> StartAsync()
    {
        var issuer = new Issuer();
        await issuer._app.StartAsync();
        return issuer;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private IResult Authorize(HttpContext http)
    {
        var asked = http.Request.Query;
        var answer = new Dictionary<string, string?> { ["state"] = asked["state"] };
        if (Roles is null)
            answer["error"] = "access_denied";
        else
            _nonces[answer["code"] = Guid.NewGuid().ToString("N")] = asked["nonce"].ToString();
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"].ToString(), answer));
    }

    private async Task<IResult> TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (form["client_secret"] != ClientSecret || form["code_verifier"].Count == 0 || !_nonces.TryRemove(form["code"].ToString(), out var nonce))
            return Results.BadRequest(new { error = "invalid_grant" });
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var token = Signed(new Dictionary<string, object>
        {
            ["iss"] = Address.ToString(), ["aud"] = ClientId, ["sub"] = "1", ["name"] = "An Analist", ["roles"] = Roles!, ["nonce"] = nonce, ["iat"] = now, ["exp"] = now + 600,
        });
        return Results.Json(new { access_token = "x", id_token = token, token_type = "Bearer", expires_in = 600 });
    }

    private object PublicKey()
    {
        var key = _key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = "1", alg = "RS256", n = WebEncoders.Base64UrlEncode(key.Modulus!), e = WebEncoders.Base64UrlEncode(key.Exponent!) };
    }

    private string Signed(Dictionary<string, object> claims)
    {
        static string Encode(object part) => WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(part));
        var text = Encode(new { alg = "RS256", kid = "1", typ = "JWT" }) + "." + Encode(claims);
        return text + "." + WebEncoders.Base64UrlEncode(_key.SignData(System.Text.Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }
}
