using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DtzStats.Reporting.Templates;

/// <summary>The words of a paragraph as runs: emphasis, links and references, and nothing else.</summary>
/// <param name="refuse">Takes what cannot be here.</param>
internal sealed class MarkdownInlines(MarkedReferences references, Action<MarkdownObject, BilingualText, BilingualText> refuse)
{
    internal IReadOnlyList<Run> RunsOf(ParagraphBlock paragraph) => [.. RunsOf(paragraph.Inline, RunStyle.None)];

    private IEnumerable<Run> RunsOf(ContainerInline? container, RunStyle style) => container is null ? [] : container.SelectMany(inline => RunsOf(inline, style));

    private IEnumerable<Run> RunsOf(Inline inline, RunStyle style) => inline switch
    {
        LiteralInline literal => references.Split(literal.Content.ToString()).Select(r => r with { Style = style }),
        HtmlEntityInline entity => [new PlainText(entity.Transcoded.ToString()) { Style = style }],
        LineBreakInline => [new PlainText(" ") { Style = style }],
        EmphasisInline emphasis => RunsOf(emphasis, style | (emphasis.DelimiterCount > 1 ? RunStyle.Strong : RunStyle.Emphasis)),
        LinkInline { IsImage: false } link => Linked(link, link.Url ?? "", RunsOf(link, style), style),
        AutolinkInline link => Linked(link, link.IsEmail ? "mailto:" + link.Url : link.Url, [new PlainText(link.Url)], style),
        _ => Refused(inline),
    };

    /// <summary>A reference within a link is refused: a number leads to where it is accounted for.</summary>
    private IEnumerable<Run> Linked(Inline link, string address, IEnumerable<Run> content, RunStyle style)
    {
        var runs = content.ToList();
        if (runs.Exists(r => r is CitedNumber) || MarkedReferences.IsIn(address))
            refuse(link, new("een verwijzing naar een cijfer kan niet in een link staan", "a reference to a figure cannot be in a link"), new("zet haar ernaast", "put it beside the link"));
        else if (Uri.TryCreate(address, UriKind.Absolute, out var page) && page.Scheme is "https" or "http" or "mailto")
            return runs.Select(r => new LinkText(r.Text, page) { Style = r.Style | style });
        else
            refuse(link, new($"\"{address}\" is geen adres van een bladzijde", $"\"{address}\" is no address of a page"), new("schrijf een adres dat begint met https://", "write an address that begins with https://"));
        return [];
    }

    private IEnumerable<Run> Refused(Inline inline)
    {
        var what = inline switch
        {
            LinkInline => new("een afbeelding kan hier niet", "an image cannot be here"),
            HtmlInline => new("HTML kan hier niet", "HTML cannot be here"),
            CodeInline => new("code kan hier niet", "code cannot be here"),
            _ => new BilingualText("dit kan hier niet", "this cannot be here"),
        };
        refuse(inline, what, new("schrijf gewone woorden, met nadruk en links", "write plain words, with emphasis and links"));
        return [];
    }
}
