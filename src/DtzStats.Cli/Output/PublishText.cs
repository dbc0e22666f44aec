using DtzStats.Core.Languages;
using DtzStats.Core.Releases;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Copies;

namespace DtzStats.Cli.Output;

/// <summary>What was written of a copy, in short.</summary>
internal static class PublishText
{
    private const decimal Megabyte = 1_000_000;

    internal static void Write(Session session, Release release, string folder, IReadOnlyList<CopiedFile> files)
    {
        var (language, main) = (session.Language, Path.Combine(folder, "index.html"));
        var (count, size) = (NumberText.Value(files.Count, language), NumberText.Value(files.Sum(f => f.Bytes) / Megabyte, language, 1));
        var line = ReleaseText.Line(ReleaseReference.Of(release)).In(language);
        session.Screen.Output.WriteLine(language == Language.Dutch
            ? $"kopie geschreven: {main} ({line}; {count} bestanden, {size} MB)"
            : $"copy written: {main} ({line}; {count} files, {size} MB)");
    }
}
