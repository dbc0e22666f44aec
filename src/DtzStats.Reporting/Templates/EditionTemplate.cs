using DtzStats.Core.Languages;
using DtzStats.Reporting.Editions;

namespace DtzStats.Reporting.Templates;

/// <summary>What a user wants of an edition: its look, its title, which sections in which order, and paragraphs of their own.</summary>
/// <param name="Title">With <c>{region}</c> and <c>{year}</c> for those of the edition; null: its own.</param>
/// <param name="Subtitle">Likewise.</param>
/// <param name="Sections">Names, in order; null: all as they come.</param>
/// <param name="Paragraphs">In the order in which they are added.</param>
public sealed record EditionTemplate(
    EditionLook Look, BilingualText? Title, BilingualText? Subtitle, IReadOnlyList<string>? Sections, IReadOnlyList<TemplateParagraphs> Paragraphs)
{
    /// <summary>The file of a template's folder that all else is named in.</summary>
    public const string FileName = "template.json";
}

/// <summary>A Markdown file to put into a section.</summary>
/// <param name="File">Its name, for what is wrong with it.</param>
public sealed record TemplateParagraphs(string Section, TemplatePlace Place, string File, string Text);

/// <summary>Where paragraphs stand in a section.</summary>
public enum TemplatePlace
{
    /// <summary>Before its own paragraphs.</summary>
    Start = 0,

    /// <summary>After its charts and tables, before the sections within it.</summary>
    End = 1,
}
