namespace DtzStats.Cli.Tests.Commands;

public sealed class ServeCommandTests(Loaded loaded) : IClassFixture<Loaded>
{
    [Theory]
    [InlineData("serve --port vijf", "--port \"vijf\" is geen poort")]
    [InlineData("serve --port 70000", "--port \"70000\" is geen poort")]
    [InlineData("serve --address thuis", "--address \"thuis\" is geen IP-adres")]
    [InlineData("serve --internal --address 0.0.0.0", "--internal gaat niet samen met een adres dat anderen kunnen bereiken")]
    [InlineData("serve --release 1999", "er is geen publicatie \"1999\"")]
    public void Run_WhatCannotBe_IsRefused(string command, string said)
    {
        ArgumentNullException.ThrowIfNull(command);
        var (exitCode, _, error) = loaded.Run(command.Split(' '));
        Assert.Equal(ExitCode.WrongUsage, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

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
