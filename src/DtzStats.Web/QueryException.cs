using DtzStats.Core.Languages;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web;

/// <summary>What was asked cannot be answered; the text says what to do.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "It always has a status and a text.")]
public sealed class QueryException : Exception
{
    private QueryException(int status, BilingualText text)
        : base(text.English) => (Status, Text) = (status, text);

    public int Status { get; }

    public BilingualText Text { get; }

    /// <summary>The question itself is wrong.</summary>
    public static QueryException Wrong(string dutch, string english) => new(StatusCodes.Status400BadRequest, new BilingualText(dutch, english));

    /// <summary>There is no such thing.</summary>
    public static QueryException Absent(string dutch, string english) => new(StatusCodes.Status404NotFound, new BilingualText(dutch, english));
}
