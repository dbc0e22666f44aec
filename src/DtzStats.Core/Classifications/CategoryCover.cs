namespace DtzStats.Core.Classifications;

/// <summary>Which of the published categories together make up another one, without overlap.</summary>
/// <param name="Parts">Codes; empty where none lies within it.</param>
/// <param name="IsMost">That they are more than half of it; else their sum may well be less, and never more.</param>
/// <param name="Open">Codes of the members that none of the parts covers, in the order of the whole.</param>
public sealed record CategoryCover(IReadOnlyList<string> Parts, bool IsMost, IReadOnlyList<string> Open)
{
    /// <summary>The finest categories first: sections before groups, larger groups before smaller ones; divisions within a section.</summary>
    public static CategoryCover Of(Category whole, IReadOnlySet<string> published, Classification classification)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(classification);
        if (whole.Level == CategoryLevel.Section)
        {
            var divisions = classification.All.Where(c => c.Parent == whole.Code && c.Level == CategoryLevel.Division).Select(c => c.Code).ToList();
            var there = divisions.Where(published.Contains).ToList();
            return new CategoryCover(there, there.Count * 2 > divisions.Count, [.. divisions.Except(there)]);
        }

        var open = whole.Members.ToHashSet();
        var parts = whole.Members.Where(published.Contains).ToList();
        open.ExceptWith(parts);
        foreach (var group in classification.All.Where(c => c.Level == CategoryLevel.Group && c != whole && published.Contains(c.Code)).OrderByDescending(c => c.Members.Count))
            if (group.Members.All(open.Contains))
            {
                parts.Add(group.Code);
                open.ExceptWith(group.Members);
            }

        return new CategoryCover(parts, open.Count * 2 < whole.Members.Count, [.. whole.Members.Where(open.Contains)]);
    }
}
