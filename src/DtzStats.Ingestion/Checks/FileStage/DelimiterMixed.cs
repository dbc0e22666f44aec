using DtzStats.Core.Languages;

namespace DtzStats.Ingestion.Checks.FileStage;

/// <summary>A line divided by another sign than the header.</summary>
internal sealed class DelimiterMixed() : Check("delimiter-mixed", Stage.File)
{
    private static readonly DelimiterMixed Check = new();

    internal static Finding At(Place place, char found, char expected) => Check.Find(
        place,
        new BilingualText($"deze regel is verdeeld met {Sign(found).Dutch}", $"this line is divided by {Sign(found).English}"),
        new BilingualText($"overal {Sign(expected).Dutch}, zoals in de kopregel", $"{Sign(expected).English} throughout, as in the header"),
        new BilingualText("Gebruik één scheidingsteken in het hele bestand.", "Use one delimiter in the whole file."));

    private static BilingualText Sign(char delimiter) => delimiter switch
    {
        ';' => new BilingualText("een puntkomma", "a semicolon"),
        ',' => new BilingualText("een komma", "a comma"),
        '\t' => new BilingualText("een tab", "a tab"),
        _ => new BilingualText("een streep", "a bar"),
    };
}
