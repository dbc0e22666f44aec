using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DtzStats.Web.Tests.Importing;

/// <summary>Somebody with a browser at the import pages: follows where they lead, and sends the forms that stand in them.</summary>
internal sealed partial class Visit(HttpClient client)
{
    internal const string Start = "/importeren";

    internal async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The token that the forms of a page hold.</summary>
    internal async Task<string> TokenAsync(string page = Start) => Token().Match((await GetAsync(page)).Text).Groups[1].Value;

    /// <summary>Brings a file; the answer is that of the page that it leads to.</summary>
    internal Task<Answer> BringAsync(string name, string content, params (string Name, string Value)[] fields) => BringAsync([(name, content)], fields);

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2000", Justification = "The form disposes of its parts.")]
    internal async Task<Answer> BringAsync(IEnumerable<(string Name, string Content)> files, IEnumerable<(string Name, string Value)>? fields = null, string? token = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token ?? await TokenAsync()), "formulier" } };
        foreach (var (name, value) in fields ?? [])
            form.Add(new StringContent(value), name);
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "bestanden", name);
        using var response = await client.PostAsync(new Uri(Start, UriKind.Relative), form);
        return await Answer.OfAsync(response);
    }

    /// <summary>Waits until a delivery has something to tell.</summary>
    internal async Task<string> SettledAsync(string address)
    {
        for (var time = 0; time < 600; time++)
        {
            var (status, text) = await GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, status);
            if (!text.Contains("data-progress", StringComparison.Ordinal))
                return WebUtility.HtmlDecode(text);
            await Task.Delay(50);
        }

        throw new TimeoutException("The delivery does not come to an end.");
    }

    internal async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = path[..path.LastIndexOf('/')];
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("formulier", await TokenAsync(page)), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), form);
        return await Answer.OfAsync(response);
    }

    /// <summary>What the site says first.</summary>
    internal async Task<string> HeadlineAsync() => Heading().Match((await GetAsync("/")).Text).Groups[1].Value;

    /// <summary>The number of the latest vintage, as the form to take it back has it.</summary>
    internal async Task<string> LatestAsync() => Latest().Match((await GetAsync(Start)).Text).Groups[1].Value;

    [GeneratedRegex("name=\"formulier\" value=\"([^\"]*)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"laatste\" value=\"([0-9]*)\"")]
    private static partial Regex Latest();

    [GeneratedRegex("<span class=\"big\">([^<]*)</span>")]
    private static partial Regex Heading();
}

/// <param name="Address">Where it came from, after all redirections.</param>
internal sealed record Answer(HttpStatusCode Status, string Address, string Text)
{
    internal static async Task<Answer> OfAsync(HttpResponseMessage response) =>
        new(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
}
