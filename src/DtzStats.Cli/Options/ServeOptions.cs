using System.CommandLine;
using System.Globalization;
using System.Net;
using DtzStats.Core.Languages;
using DtzStats.Web;

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

    private DescribedOption<string[]> Host { get; } = new(
        "--host",
        new BilingualText("NAAM", "NAME"),
        new BilingualText("naam waaronder lezers de site kennen, achter een proxy", "name by which readers know the site, behind a proxy"));

    private DescribedOption<string[]> Proxy { get; } = new(
        "--proxy",
        new BilingualText("ADRES", "ADDRESS"),
        new BilingualText("IP-adres van de proxy ervoor, als die niet op deze computer draait", "IP address of the proxy in front, where that does not run on this computer"));

    private DescribedFlag AllowImports { get; } = new(
        "--allow-imports",
        new BilingualText("start alleen als er via de site kan worden geïmporteerd (op deze computer, of na aanmelden)", "start only if figures can be imported by the site (on this computer, or after signing in)"));

    private DescribedOption<string?> MaxUpload { get; } = new(
        "--max-upload",
        new BilingualText("MB", "MB"),
        new BilingualText("zoveel megabyte mag een levering via de site zijn (512)", "so many megabytes a delivery by the site may have (512)"));

    internal IEnumerable<Option> All => [Port, Address, Host, Proxy, Release, Internal, AllowImports, MaxUpload];

    /// <exception cref="CommandException">An option is wrong, or the site would be open to whom it should not be.</exception>
    internal DashboardOptions Read(ParseResult parsed, Session session)
    {
        var options = new DashboardOptions(
            Path.GetFullPath(session.DbPath), session.DataFolder, AddressOf(parsed), PortOf(parsed), parsed.GetValue(Release), parsed.GetValue(Internal))
        {
            Hosts = [.. (parsed.GetValue(Host) ?? []).Select(HostOf)],
            Proxies = [.. (parsed.GetValue(Proxy) ?? []).Select(ProxyOf)],
            SignIn = SignInSettings.Read(session.Screen.Environment),
            RequiresImports = parsed.GetValue(AllowImports),
            MaxUpload = MaxUploadOf(parsed),
        };
        return options.Refusal is { } refusal ? throw CommandException.Usage(refusal.Dutch, refusal.English) : options;
    }

    /// <exception cref="CommandException">It is no port.</exception>
    private int PortOf(ParseResult parsed)
    {
        if (parsed.GetValue(Port) is not { } text)
            return DefaultPort;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort ? port
            : throw CommandException.Usage($"--port \"{text}\" is geen poort; schrijf een getal tot en met {IPEndPoint.MaxPort}", $"--port \"{text}\" is no port; write a number up to {IPEndPoint.MaxPort}");
    }

    /// <exception cref="CommandException">It is no address.</exception>
    private IPAddress AddressOf(ParseResult parsed)
    {
        var text = parsed.GetValue(Address);
        if (text is null or "localhost")
            return IPAddress.Loopback;
        return IPAddress.TryParse(text, out var address) ? address
            : throw CommandException.Usage($"--address \"{text}\" is geen IP-adres; schrijf bijvoorbeeld 127.0.0.1 of 0.0.0.0", $"--address \"{text}\" is no IP address; write 127.0.0.1 or 0.0.0.0, for instance");
    }

    private static string HostOf(string text) => Uri.CheckHostName(text) is UriHostNameType.Dns or UriHostNameType.IPv4 ? text
        : throw CommandException.Usage($"--host \"{text}\" is geen naam van een site; schrijf bijvoorbeeld cijfers.gemeente.nl", $"--host \"{text}\" is no name of a site; write figures.example.org, for instance");

    private static IPAddress ProxyOf(string text) => IPAddress.TryParse(text, out var address) ? address
        : throw CommandException.Usage($"--proxy \"{text}\" is geen IP-adres", $"--proxy \"{text}\" is no IP address");

    private long MaxUploadOf(ParseResult parsed)
    {
        if (parsed.GetValue(MaxUpload) is not { } text)
            return DashboardOptions.DefaultMaxUpload;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes is > 0 and <= 100_000 ? (long)megabytes << 20
            : throw CommandException.Usage($"--max-upload \"{text}\": schrijf een aantal megabytes, zoals 512", $"--max-upload \"{text}\": write a number of megabytes, such as 512");
    }
}
