using DtzStats.Core.Codes;
using DtzStats.Ingestion.Layouts;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Tells the start of a row from a closing line, where a line has but one text.</summary>
internal sealed class RowStart(Codelists codelists, Translations translations)
{
    /// <summary>Shorter words begin as some name does by chance.</summary>
    private const int LongEnough = 5;

    /// <summary>Whether a text says what a row is about, or begins as a region's name does.</summary>
    internal bool Is(ReadOnlySpan<char> field)
    {
        var text = field.Trim().ToString();
        return text.All(char.IsAsciiDigit) || translations.Know(text) || PeriodText.TryParse(text, out _, out _)
            || codelists.Regions.Find(text) is not null || codelists.Sbi.Find(text) is not null
            || (text.Length > LongEnough && codelists.Regions.All.Any(r => Common(r.Name.Dutch, text) * 3 >= text.Length * 2));
    }

    /// <summary>How many letters two texts begin with alike.</summary>
    private static int Common(string one, string other) =>
        one.Zip(other).TakeWhile(p => char.ToUpperInvariant(p.First) == char.ToUpperInvariant(p.Second)).Count();
}
