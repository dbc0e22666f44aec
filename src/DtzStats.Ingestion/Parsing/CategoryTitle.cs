using DtzStats.Core.Classifications;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Titles beside codes: sources word them in their own way, but "C Landbouw" is a column that slipped.</summary>
internal static class CategoryTitle
{
    /// <summary>
    /// Whether a title is another industry's and not that of the code, of what it is a part of, or of a part of it. The first words of a
    /// title are enough ("A Landbouw"); of a group all are asked for, since its title begins as that of a section may.
    /// </summary>
    internal static bool IsOfAnother(string title, Category category, Classification classification)
    {
        if (title.Length == 0)
            return false;
        var claimed = classification.All.Where(c => Claims(c, title)).ToList();
        return claimed.Count > 0 && !claimed.Exists(c => IsKin(c, category)) && !Claims(category, title, asBeginning: true);
    }

    private static bool Claims(Category category, string title) =>
        Claims(category, title, asBeginning: category.Level is CategoryLevel.Section or CategoryLevel.Division);

    private static bool Claims(Category category, string title, bool asBeginning) =>
        Begins(category.Name.Dutch, title, asBeginning) || Begins(category.Name.English, title, asBeginning);

    private static bool Begins(string name, string title, bool asBeginning) =>
        name.StartsWith(title, StringComparison.OrdinalIgnoreCase)
        && (name.Length == title.Length || (asBeginning && !char.IsLetterOrDigit(name[title.Length])));

    private static bool IsKin(Category one, Category other) => one == other || one.Parent == other.Code || other.Parent == one.Code;
}
