using System.Globalization;

namespace DtzStats.Web.Importing;

/// <summary>A file name of ours for one that somebody sent: it says the same to people and to layouts, and is no path.</summary>
internal static class SafeName
{
    private const int Longest = 100;

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9"];

    /// <param name="taken">Names beside which it comes to stand; capitals do not count.</param>
    internal static string Of(string sent, IReadOnlyCollection<string> taken)
    {
        var bare = sent[(sent.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var clean = new string([.. bare.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ' or '(' or ')' ? c : '_')]).Trim(' ', '.');
        var extension = Path.GetExtension(clean) is { Length: <= 10 } short_ ? short_ : "";
        var stem = clean[..^extension.Length];
        stem = stem.Length > Longest ? stem[..Longest] : stem;
        if (stem.Length == 0 || Devices.Contains(stem.Split('.')[0], StringComparer.OrdinalIgnoreCase))
            stem = "bestand" + stem;
        return Enumerable.Range(1, taken.Count + 1)
            .Select(n => n == 1 ? stem + extension : string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}{extension}"))
            .First(name => !taken.Contains(name, StringComparer.OrdinalIgnoreCase));
    }
}
