using System.CommandLine;
using System.Globalization;
using System.Net;
using DtzStats.Core.Languages;

namespace DtzStats.Cli.Options;

/// <summary>The options of <c>dtzstats serve</c>.</summary>
internal sealed class ServeOptions
{
    private const int DefaultPort = 5080;

    private DescribedOption<string?> Port { get; } = new(
        "--port",
        new BilingualText("POORT", "PORT"),
        new BilingualText("poort (5080); 0: een die vrij is", "port (5080); 0: one that is free"));

    private DescribedOption<string?> Address { get; } = new(
        "--address",
        new BilingualText("ADRES", "ADDRESS"),
        new BilingualText("IP-adres waarop de site te bereiken is (127.0.0.1: alleen van deze computer)", "IP address at which the site can be reached (127.0.0.1: from this computer alone)"));

    internal DescribedOption<string?> Release { get; } = new(
        "--release",
        new BilingualText("PUBLICATIE", "RELEASE"),
        new BilingualText("altijd deze publicatie (anders de laatste, ook een die er later bij komt)", "always this release (else the last, also one that comes later)"));

    internal DescribedFlag Internal { get; } = new(
        "--internal",
        new BilingualText("alle cijfers, exact: alleen op deze computer, niet voor publicatie", "all figures, exact: on this computer alone, not for publication"));

    internal IEnumerable<Option> All => [Port, Address, Release, Internal];

    /// <exception cref="CommandException">It is no port.</exception>
    internal int PortOf(ParseResult parsed)
    {
        if (parsed.GetValue(Port) is not { } text)
            return DefaultPort;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort ? port
            : throw CommandException.Usage($"--port \"{text}\" is geen poort; schrijf een getal tot en met {IPEndPoint.MaxPort}", $"--port \"{text}\" is no port; write a number up to {IPEndPoint.MaxPort}");
    }

    /// <exception cref="CommandException">It is no address, or one at which internal figures would be shown to others.</exception>
    internal IPAddress AddressOf(ParseResult parsed)
    {
        var text = parsed.GetValue(Address);
        if (text is null or "localhost")
            return IPAddress.Loopback;
        if (!IPAddress.TryParse(text, out var address))
            throw CommandException.Usage($"--address \"{text}\" is geen IP-adres; schrijf bijvoorbeeld 127.0.0.1 of 0.0.0.0", $"--address \"{text}\" is no IP address; write 127.0.0.1 or 0.0.0.0, for instance");
        return parsed.GetValue(Internal) && !IPAddress.IsLoopback(address)
            ? throw CommandException.Usage("--internal gaat niet samen met een adres dat anderen kunnen bereiken; laat --address weg", "--internal does not go with an address that others can reach; leave --address out")
            : address;
    }
}
