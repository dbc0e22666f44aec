using DtzStats.Web.Access;
using DtzStats.Web.Tests.Importing;

namespace DtzStats.Web.Tests.Access;

/// <summary>A dashboard that one signs in to, with the one who says who that is.</summary>
public sealed class SignInSite : IAsyncLifetime, IDisposable
{
    private readonly ImportDatabase _database = new();

    internal Issuer Issuer { get; private set; } = null!;

    internal Served Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Issuer = await Issuer.StartAsync();
        Site = await Served.StartAsync(_database.Path, with: o => o with { SignIn = new SignInOptions(Issuer.Address, Issuer.ClientId, Issuer.ClientSecret) });
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    public void Dispose() => _database.Dispose();
}
