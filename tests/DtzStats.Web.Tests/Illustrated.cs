using DtzStats.Cli;
using DtzStats.Cli.Screens;

namespace DtzStats.Web.Tests;

/// <summary>A dashboard on all that the repository carries.</summary>
public sealed class Illustrated : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal Served Site { get; private set; } = null!;

    internal Clock Clock { get; } = new();

    public async Task InitializeAsync()
    {
        Run("import", Repository.PathOf("data", "sources"));
        Site = await Served.StartAsync(_folder.PathOf("a.db"), time: Clock);
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    internal string PathOf(string name) => _folder.PathOf(name);

    internal void Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var screen = new Screen(output, error, false, name => name == "DTZSTATS_DB" ? _folder.PathOf("a.db") : null, TextReader.Null, false);
        Assert.True(CommandLine.Run(args, screen, TimeProvider.System) == 0, error.ToString());
    }
}

/// <summary>Those who only read share one.</summary>
[CollectionDefinition(nameof(Illustrated))]
public sealed class SharedIllustrated : ICollectionFixture<Illustrated>;

/// <summary>Time that passes when it is told to.</summary>
internal sealed class Clock : TimeProvider
{
    private long _timestamp;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _timestamp);

    internal void Pass(TimeSpan time) => Interlocked.Add(ref _timestamp, time.Ticks);
}
