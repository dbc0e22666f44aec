using DtzStats.Cli.Options;

namespace DtzStats.Cli.Tests.Commands;

public sealed class ServeCommandTests(Loaded loaded) : IClassFixture<Loaded>
{
    [Theory]
    [InlineData("serve --port vijf", "--port \"vijf\" is geen poort")]
    [InlineData("serve --port 70000", "--port \"70000\" is geen poort")]
    [InlineData("serve --address thuis", "--address \"thuis\" is geen IP-adres")]
    [InlineData("serve --internal --address 0.0.0.0", "--internal gaat niet samen met een adres dat anderen kunnen bereiken")]
    [InlineData("serve --internal --host cijfers.gemeente.nl", "--internal gaat niet samen met een adres dat anderen kunnen bereiken")]
    [InlineData("serve --address 0.0.0.0 --allow-imports", "--allow-imports zou het laden van cijfers voor iedereen openzetten")]
    [InlineData("serve --host cijfers.gemeente.nl --allow-imports", "--allow-imports zou het laden van cijfers voor iedereen openzetten")]
    [InlineData("serve --host https://cijfers.gemeente.nl", "is geen naam van een site")]
    [InlineData("serve --proxy thuis", "--proxy \"thuis\" is geen IP-adres")]
    [InlineData("serve --max-upload veel", "--max-upload \"veel\": schrijf een aantal megabytes")]
    [InlineData("serve --release 1999", "er is geen publicatie \"1999\"")]
    public void Run_WhatCannotBe_IsRefused(string command, string said)
    {
        ArgumentNullException.ThrowIfNull(command);
        var (exitCode, _, error) = loaded.Run(command.Split(' '));
        Assert.Equal(ExitCode.WrongUsage, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://login.example/", "", "", "aanmelden is half ingesteld: DTZSTATS_OIDC_CLIENT_ID en DTZSTATS_OIDC_CLIENT_SECRET ontbreekt")]
    [InlineData("", "dtzstats", "geheim", "aanmelden is half ingesteld: DTZSTATS_OIDC_AUTHORITY ontbreekt")]
    [InlineData("http://login.example/", "dtzstats", "geheim", "DTZSTATS_OIDC_AUTHORITY moet een https-adres zijn")]
    [InlineData("login", "dtzstats", "geheim", "DTZSTATS_OIDC_AUTHORITY moet een https-adres zijn")]
    public void Read_SigningInThatCannotWork_IsRefused(string authority, string clientId, string secret, string said)
    {
        var environment = new Dictionary<string, string?> { ["DTZSTATS_OIDC_AUTHORITY"] = authority, ["DTZSTATS_OIDC_CLIENT_ID"] = clientId, ["DTZSTATS_OIDC_CLIENT_SECRET"] = secret };
        var refused = Assert.Throws<CommandException>(() => SignInSettings.Read(environment.GetValueOrDefault));
        Assert.Equal(ExitCode.WrongUsage, refused.ExitCode);
        Assert.StartsWith(said, refused.Text.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NothingAboutSigningIn_IsNone() => Assert.Null(SignInSettings.Read(_ => null));

    [Fact]
    public void Run_PortThatIsTaken_SaysSo()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var (exitCode, _, error) = loaded.Run("serve", "--port", $"{((System.Net.IPEndPoint)taken.LocalEndpoint).Port}");
        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("kies een andere met --port", error, StringComparison.Ordinal);
    }
}
