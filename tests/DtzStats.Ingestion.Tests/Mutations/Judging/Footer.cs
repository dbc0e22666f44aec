using System.Text.RegularExpressions;

namespace DtzStats.Ingestion.Tests.Mutations.Judging;

/// <summary>Rows that are passed over, and may be.</summary>
internal static partial class Footer
{
    /// <summary>Whether a row is a closing line, or what damage left of one.</summary>
    /// <param name="isClosed">That a closing line stands above it: then it may be in pieces.</param>
    internal static bool IsClosing(JudgedRow row, int width, IReadOnlyList<string> closing, bool isClosed) =>
        (row.Filled == 1 || (isClosed && row.Fields.Count != width)) && IsLike(row.Text, closing);

    private static bool IsLike(string text, IReadOnlyList<string> closing) => closing.Any(c => text.Length > 0 && (Common(text, c) * 2 >= text.Length || Followed(text, c) * 5 >= text.Length * 4));

    /// <summary>CBS's code of an area that is no municipality, province or country: its row is left out, and that is told.</summary>
    internal static bool IsAreaOfOtherKind(string text) => Area().IsMatch(text) && !text.StartsWith("GM", StringComparison.Ordinal) && Lists.Region(text) is null;

    /// <summary>How many signs two texts share at their starts and ends.</summary>
    private static int Common(string one, string other)
    {
        var start = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        var end = one.Skip(start).Reverse().Zip(other.Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return start + end;
    }

    /// <summary>How many signs of a long text follow each other in another.</summary>
    private static int Followed(string text, string other)
    {
        var at = 0;
        return text.Length < 12 ? 0 : text.Count(c => other.IndexOf(c, at) is >= 0 and var found && found < at + 12 && (at = found + 1) > 0);
    }

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}$")]
    private static partial Regex Area();
}
