using System.Globalization;
using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Reading;

/// <summary>
/// The bytes of a file cannot be had, or cannot be what the file says it is. Thrown wherever they are read, so that it
/// becomes a finding in one place, and a full disk of our own is not taken for a damaged file.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a reason.")]
internal sealed class UnreadableException(BilingualText reason, Exception? cause = null) : IOException(reason.English, cause)
{
    internal BilingualText Reason { get; } = reason;

    /// <summary>Whether it comes of the file, where only a file is read.</summary>
    internal static bool IsOfFile(Exception exception) =>
        exception is (IOException or UnauthorizedAccessException or InvalidDataException) and not UnreadableException;

    internal static UnreadableException Of(Exception cause) => new(
        cause switch
        {
            FileNotFoundException or DirectoryNotFoundException => new BilingualText("het bestaat niet", "it does not exist"),
            UnauthorizedAccessException => new BilingualText("u mag het niet lezen", "you may not read it"),
            IOException => new BilingualText(cause.Message, cause.Message),
            InvalidDataException => new BilingualText("het is beschadigd", "it is damaged"),
            _ => new BilingualText($"het is beschadigd ({cause.Message})", $"it is damaged ({cause.Message})"),
        },
        cause);

    internal static UnreadableException CutShort() => new(new BilingualText("het houdt halverwege op", "it ends half-way"));

    /// <summary>Of what is held in memory as a whole there is a limit; text of rows is streamed and has none.</summary>
    internal static UnreadableException TooLarge(long megabytes)
    {
        var size = megabytes.ToString(CultureInfo.InvariantCulture);
        return new UnreadableException(new BilingualText($"het is groter dan {size} MB; alleen CSV mag groter zijn", $"it is larger than {size} MB; only CSV may be larger"));
    }
}
