using System.Net;
using DtzStats.Core.Languages;
using DtzStats.Web.Access;
using DtzStats.Web.Copies;

namespace DtzStats.Web;

/// <summary>What a dashboard shows, to whom and where.</summary>
/// <param name="DbPath">The database; it is there when the dashboard starts.</param>
/// <param name="DataFolder">With codelists/, boundaries/ and ecosystem/, for figures of no release.</param>
/// <param name="Port">0: any that is free.</param>
/// <param name="Release">The name of the release to show; null: the latest, also one that is made meanwhile.</param>
/// <param name="IsInternal">All figures, exact; to the user of this machine alone.</param>
public sealed record DashboardOptions(string DbPath, string DataFolder, IPAddress Address, int Port, string? Release = null, bool IsInternal = false)
{
    /// <summary>In bytes, of all files of one delivery together.</summary>
    public const long DefaultMaxUpload = 512L << 20;

    /// <summary>The year that developments start from.</summary>
    public int Since { get; init; } = 2016;

    /// <summary>The names by which readers know the site; none: it is reached by its address alone.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Those whose word is taken for who asks and whether it was by TLS.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Null: nobody can sign in.</summary>
    public SignInOptions? SignIn { get; init; }

    /// <summary>That deliveries must be taken in; else they are where that is safe.</summary>
    public bool RequiresImports { get; init; }

    /// <summary>In bytes, of all files of one delivery together.</summary>
    public long MaxUpload { get; init; } = DefaultMaxUpload;

    /// <summary>How much one client may ask, where others than the user of this machine can.</summary>
    public RequestLimits Limits { get; init; } = RequestLimits.Default;

    /// <summary>Settings that go before environment variables of the same names, such as <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Null where a server answers for the pages.</summary>
    public CopySettings? Copy { get; init; }

    public bool IsLoopback => IPAddress.IsLoopback(Address);

    /// <summary>That nobody but the user of this machine can reach it.</summary>
    public bool IsOfThisMachine => IsLoopback && Hosts.Count == 0 && Proxies.Count == 0;

    /// <summary>That whoever asks may do everything: it is the user of this machine. Of a copy nothing is asked.</summary>
    public bool IsOpen => IsOfThisMachine && SignIn is null && Copy is null;

    public bool TakesImports => IsOpen || SignIn is not null;

    /// <summary>Why it cannot be served so, and what to do; null: it can.</summary>
    public BilingualText? Refusal => this switch
    {
        { IsInternal: true, IsOfThisMachine: false } => new(
            "--internal gaat niet samen met een adres dat anderen kunnen bereiken; laat --address, --host en --proxy weg",
            "--internal does not go with an address that others can reach; leave --address, --host and --proxy out"),
        { RequiresImports: true, TakesImports: false } => new(
            "--allow-imports zou het laden van cijfers voor iedereen openzetten die de site kan bereiken; stel aanmelden in met DTZSTATS_OIDC_AUTHORITY, DTZSTATS_OIDC_CLIENT_ID en DTZSTATS_OIDC_CLIENT_SECRET, of laat --address, --host en --proxy weg",
            "--allow-imports would let everyone who can reach the site load figures; set up signing in by DTZSTATS_OIDC_AUTHORITY, DTZSTATS_OIDC_CLIENT_ID and DTZSTATS_OIDC_CLIENT_SECRET, or leave --address, --host and --proxy out"),
        _ => null,
    };
}
