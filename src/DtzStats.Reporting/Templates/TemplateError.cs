using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Templates;

/// <summary>What is wrong with a template: where, what, and how to mend it.</summary>
/// <param name="File">In the folder of the template.</param>
/// <param name="Line">From 1; null where it is about the file as a whole.</param>
/// <param name="Column">From 1; null where only the line is known.</param>
public sealed record TemplateError(string File, int? Line, int? Column, BilingualText What, BilingualText Mend)
{
    internal TemplateError(string file, BilingualText what, BilingualText mend) : this(file, null, null, what, mend)
    {
    }

    /// <summary>"inleiding.nl.md:3:12: onbekend gebied "Emen"; bedoelt u "Emmen"?".</summary>
    public string In(Language language)
    {
        var place = string.Concat(new[] { Line, Column }.OfType<int>().Select(n => string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{n}")));
        return $"{File}{place}: {What.In(language)}; {Mend.In(language)}";
    }
}
