using DtzStats.Core.Languages;
using DtzStats.Reporting.Claims;
using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Claims.Templates;
using DtzStats.Reporting.Editions;
using Markdig;
using Markdig.Syntax;

namespace DtzStats.Reporting.Templates;

/// <summary>Markdown as passages: paragraphs and lists, with emphasis, links, and references to figures and claims.</summary>
internal sealed class MarkdownText(EditionRequest request)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly TemplateResolver _resolver = new(request);

    /// <summary>The passages; none of what has a fault, which is added to <paramref name="errors"/>.</summary>
    internal IReadOnlyList<Passage> Read(string text, string file, List<TemplateError> errors)
    {
        var (pieces, faults) = _resolver.Pieces(text);
        var found = faults.Select(f => new TemplateError(file, f.Line, f.Column, f.What, f.Mend)).ToList();
        var references = new MarkedReferences(pieces);
        var inlines = new MarkdownInlines(references, (place, what, mend) => found.Add(At(place.Line, place.Column, file, what, mend)));
        var passages = new List<Passage>();
        foreach (var block in Markdown.Parse(references.Text, Pipeline))
            passages.AddRange(PassagesOf(block, inlines, (at, what, mend) => found.Add(At(at.Line, at.Column, file, what, mend))));
        errors.AddRange(found.OrderBy(e => e.Line).ThenBy(e => e.Column));
        return passages;
    }

    private static IEnumerable<Passage> PassagesOf(Block block, MarkdownInlines inlines, Action<Block, BilingualText, BilingualText> refuse)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return [Passage(inlines.RunsOf(paragraph), PassageForm.Paragraph)];
            case ListBlock list:
                var form = list.IsOrdered ? PassageForm.Numbered : PassageForm.Bullet;
                return [.. list.OfType<ListItemBlock>().Select(item => Item(item, form, inlines, refuse))];
            case LinkReferenceDefinitionGroup:
                return [];
            default:
                refuse(block, Named(block), new("schrijf alinea's en lijsten, met nadruk en links", "write paragraphs and lists, with emphasis and links"));
                return [];
        }
    }

    private static Passage Item(ListItemBlock item, PassageForm form, MarkdownInlines inlines, Action<Block, BilingualText, BilingualText> refuse)
    {
        if (item is [ParagraphBlock paragraph])
            return Passage(inlines.RunsOf(paragraph), form);
        if (item.Count > 0)
            refuse(item, new("een punt van een lijst is één alinea", "an item of a list is one paragraph"), new("zet de rest na de lijst", "put the rest after the list"));
        return Passage([], form);
    }

    private static Passage Passage(IReadOnlyList<Run> runs, PassageForm form) => new(runs.Count == 0 ? [] : [new Sentence(runs)]) { Form = form };

    private static BilingualText Named(Block block) => block switch
    {
        HeadingBlock => new("een kop kan hier niet", "a heading cannot be here"),
        HtmlBlock => new("HTML kan hier niet", "HTML cannot be here"),
        CodeBlock => new("een blok code kan hier niet", "a block of code cannot be here"),
        QuoteBlock => new("een citaat kan hier niet", "a quotation cannot be here"),
        _ => new("dit kan hier niet", "this cannot be here"),
    };

    /// <param name="line">From 0, as Markdig counts; the column too.</param>
    private static TemplateError At(int line, int column, string file, BilingualText what, BilingualText mend) => new(file, line + 1, column + 1, what, mend);
}
