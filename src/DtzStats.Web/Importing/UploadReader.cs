using System.Security.Cryptography;
using System.Text;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DtzStats.Web.Importing;

/// <summary>Reads a form with files, straight to disk: nothing is written before it is known that the form is genuine.</summary>
/// <param name="folder">Where the files come to lie.</param>
internal sealed class UploadReader(HttpContext http, string folder, long maxBytes)
{
    private const int MostFiles = 100;

    private const int MostFields = 20;

    private const int LongestField = 4096;

    private const int BufferSize = 1 << 16;

    private readonly List<UploadedFile> _files = [];

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private long _bytes;

    internal IReadOnlyList<UploadedFile> Files => _files;

    /// <summary>What was typed beside the files; empty where it was left open.</summary>
    internal string Field(string name) => _fields.GetValueOrDefault(name, "").Trim();

    /// <exception cref="UploadException">It is not taken.</exception>
    /// <exception cref="IOException">It did not come whole.</exception>
    internal async Task ReadAsync(CancellationToken stop)
    {
        Allow(http, maxBytes);
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 100 } boundary)
            throw new UploadException(StatusCodes.Status400BadRequest, FormGuard.Refusal);
        var reader = new MultipartReader(boundary.ToString(), http.Request.Body);
        if (!await StartsGenuineAsync(reader, stop))
            throw new UploadException(StatusCodes.Status400BadRequest, FormGuard.Refusal);
        while (await reader.ReadNextSectionAsync(stop) is { } section)
            await ReadAsync(section, stop);
        if (_bytes > maxBytes)
            throw TooLarge(maxBytes);
        if (_files.Count == 0)
            throw new UploadException(StatusCodes.Status400BadRequest, new BilingualText("Kies eerst een of meer bestanden; er is niets ontvangen.", "Choose one or more files first; nothing was received."));
    }

    /// <summary>Reads to the end what is not taken, so that whoever sends it gets to see the answer.</summary>
    internal static async Task PassOverAsync(HttpContext http, long maxBytes)
    {
        try
        {
            Allow(http, maxBytes);
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // They see that it broke off.
        }
    }

    /// <summary>What to tell whoever sent something that was not taken.</summary>
    internal static UploadException Explain(Exception exception, long maxBytes) => exception switch
    {
        UploadException refused => refused,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge(maxBytes),
        IOException or InvalidDataException or OperationCanceledException => new UploadException(StatusCodes.Status400BadRequest, new BilingualText(
            "De bestanden zijn niet heel aangekomen; er is niets geladen. Probeer het opnieuw.", "The files did not come whole; nothing was loaded. Try again.")),
        _ => new UploadException(StatusCodes.Status507InsufficientStorage, Faults.Explain(exception)),
    };

    /// <summary>Far more is read than is kept: a browser shows no answer before all it has was taken.</summary>
    private static void Allow(HttpContext http, long maxBytes)
    {
        if (http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = (maxBytes * 10) + (1 << 20);
    }

    private static UploadException TooLarge(long maxBytes)
    {
        var megabytes = maxBytes / (decimal)(1 << 20);
        return new UploadException(StatusCodes.Status413PayloadTooLarge, new BilingualText(
            $"De bestanden zijn samen groter dan {NumberText.Value(megabytes, Language.Dutch)} MB, en meer neemt deze site niet aan. Pak ze in (.zip of .gz), lever ze in delen, of laat de beheerder ze laden met dtzstats import; --max-upload zet de grens hoger.",
            $"The files are together larger than {NumberText.Value(megabytes, Language.English)} MB, which is the most that this site takes. Compress them (.zip or .gz), deliver them in parts, or have whoever runs the site load them by dtzstats import; --max-upload raises the limit."));
    }

    /// <summary>The token is the first thing in the form, so that it is known before a byte of a file is read.</summary>
    private async Task<bool> StartsGenuineAsync(MultipartReader reader, CancellationToken stop) =>
        await reader.ReadNextSectionAsync(stop) is { } first && first.GetContentDispositionHeader() is { } header
            && HeaderUtilities.RemoveQuotes(header.Name) == FormGuard.Field && await FormGuard.IsGenuineAsync(http, await TextOf(first, stop));

    private async Task ReadAsync(MultipartSection section, CancellationToken stop)
    {
        if (section.GetContentDispositionHeader() is not { } header)
            return;
        var sent = (HeaderUtilities.RemoveQuotes(header.FileNameStar) is { Length: > 0 } star ? star : HeaderUtilities.RemoveQuotes(header.FileName)).ToString();
        if (header.IsFileDisposition())
        {
            // A form without a chosen file sends an empty one without a name.
            if (sent.Length > 0)
                await KeepAsync(section.Body, sent, stop);
        }
        else if (_fields.Count < MostFields)
            _fields[HeaderUtilities.RemoveQuotes(header.Name).ToString()] = await TextOf(section, stop);
    }

    private async Task KeepAsync(Stream body, string sent, CancellationToken stop)
    {
        if (_files.Count == MostFiles)
            throw new UploadException(StatusCodes.Status400BadRequest, new BilingualText(
                $"Dit zijn meer dan {MostFiles} bestanden; pak ze samen in een zip.", $"These are more than {MostFiles} files; put them in a zip together."));
        var path = Path.Combine(folder, SafeName.Of(sent, [.. _files.Select(f => f.Name)]));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        var (buffer, length) = (new byte[BufferSize], 0L);
        while (await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop) is > 0 and var read)
        {
            _bytes += read;
            if (_bytes > maxBytes)
                continue;
            length += read;
            hash.AppendData(buffer, 0, read);
            await WriteAsync(file, buffer.AsMemory(0, read), stop);
        }

        _files.Add(new UploadedFile(path, sent, length, Convert.ToHexStringLower(hash.GetHashAndReset())));
    }

    /// <summary>That there is no room here is not that it did not come whole.</summary>
    private static async Task WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        try
        {
            await file.WriteAsync(bytes, stop);
        }
        catch (IOException e)
        {
            throw new UploadException(StatusCodes.Status507InsufficientStorage, Faults.Explain(e));
        }
    }

    /// <summary>What is too long is no answer to anything that the form asks.</summary>
    private static async Task<string> TextOf(MultipartSection section, CancellationToken stop)
    {
        var buffer = new byte[LongestField];
        var length = await section.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop);
        return length == buffer.Length ? "" : Encoding.UTF8.GetString(buffer, 0, length);
    }
}
