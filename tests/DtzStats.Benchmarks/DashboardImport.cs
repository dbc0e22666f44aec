using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DtzStats.Benchmarks;

/// <summary>A delivery that is brought to a dashboard as a browser brings it, and looked at and loaded by the server that readers ask meanwhile.</summary>
internal sealed partial class DashboardImport : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly HttpClient _client;
    private readonly string _token;
    private string _address = "";

    internal DashboardImport(Uri site)
    {
        _client = new HttpClient { BaseAddress = site, Timeout = TimeSpan.FromMinutes(10) };
        _token = Token().Match(_client.GetStringAsync(new Uri("/importeren", UriKind.Relative)).GetAwaiter().GetResult()).Groups[1].Value;
    }

    /// <summary>Has all files of a folder received, which the server begins to check.</summary>
    internal async Task BringAsync(string folder)
    {
        using var token = new StringContent(_token);
        using var figures = new StreamContent(File.OpenRead(Directory.GetFiles(folder, "*.csv").Single()));
        using var source = new StreamContent(File.OpenRead(Path.Combine(folder, "source.json")));
        using var form = new MultipartFormDataContent { { token, "formulier" }, { figures, "bestanden", "register.csv" }, { source, "bestanden", "source.json" } };
        using var answer = await _client.PostAsync(new Uri("/importeren", UriKind.Relative), form);
        _address = answer.EnsureSuccessStatusCode().RequestMessage!.RequestUri!.AbsolutePath;
    }

    internal async Task LoadAsync()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("formulier", _token), KeyValuePair.Create("controle", "1")]);
        using var answer = await _client.PostAsync(new Uri(_address + "/laden", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>How many seconds it is at work from now on.</summary>
    internal double Wait()
    {
        var watch = Stopwatch.StartNew();
        while (IsAtWork())
            Thread.Sleep(Pause);
        return watch.Elapsed.TotalSeconds;
    }

    /// <exception cref="InvalidOperationException">It did not load.</exception>
    internal void RequireLoaded(long observations)
    {
        var page = _client.GetStringAsync(new Uri("/en" + _address, UriKind.Relative)).GetAwaiter().GetResult();
        if (!page.Contains(observations.ToString("N0", CultureInfo.InvariantCulture), StringComparison.Ordinal) || page.Contains("/laden\"", StringComparison.Ordinal))
            throw new InvalidOperationException("The register does not load again.");
    }

    public void Dispose() => _client.Dispose();

    private bool IsAtWork()
    {
        using var progress = JsonDocument.Parse(_client.GetStringAsync(new Uri(_address + "/voortgang", UriKind.Relative)).GetAwaiter().GetResult());
        return progress.RootElement.GetProperty("isAtWork").GetBoolean();
    }

    [GeneratedRegex("name=\"formulier\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
