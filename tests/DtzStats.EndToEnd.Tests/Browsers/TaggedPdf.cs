using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>A PDF, with the tree of tags that tells a screen reader what is a heading, a table or a figure.</summary>
internal sealed class TaggedPdf : IDisposable
{
    private readonly PdfDocument _document;

    internal TaggedPdf(string file)
    {
        _document = PdfDocument.Open(file);
        Tags = [.. Under(Catalog.Data["StructTreeRoot"])];
    }

    /// <summary>Each tag in reading order, with what it says of itself.</summary>
    internal IReadOnlyList<(string Name, DictionaryToken Tag)> Tags { get; }

    internal string? Language => TextOf(Catalog, "Lang");

    internal bool IsMarked => Resolve(Catalog.Data["MarkInfo"]) is DictionaryToken mark && mark.Data["Marked"] is BooleanToken { Data: true };

    internal IReadOnlyList<string> Bookmarks =>
        _document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(n => n.Title)] : [];

    internal IEnumerable<string> Words => _document.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text);

    /// <summary>The size of the largest letters, in points.</summary>
    internal double LargestLetters => _document.GetPages().SelectMany(p => p.Letters).Max(l => l.PointSize);

    private DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    public void Dispose() => _document.Dispose();

    /// <summary>The rows of each table, cell by cell, as the tags divide the text; the headings, which stand on each page again, once.</summary>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Tables()
    {
        var texts = Texts();
        string TextOf(DictionaryToken cell)
        {
            var contents = Contents(cell, null).ToList();
            return string.Concat(contents.Where(c => ScopeOf(cell) != "Column" || c.Page.Equals(contents[0].Page)).Select(c => texts.GetValueOrDefault(c, "")));
        }

        return [.. Of("Table").Select(table => (IReadOnlyList<IReadOnlyList<string>>)[.. Under(table).Where(t => t.Name == "TR")
            .Select(row => (IReadOnlyList<string>)[.. Under(row.Tag).Where(t => t.Name is "TH" or "TD").Select(c => TextOf(c.Tag))])])];
    }

    /// <summary>The headings after which their own page has nothing more.</summary>
    internal IEnumerable<string> HeadingsAtTheFoot()
    {
        var (texts, all) = (Texts(), Contents((DictionaryToken)Resolve(Catalog.Data["StructTreeRoot"]), null).ToList());
        return Tags.Where(t => t.Name is "H2" or "H3" or "H4").Select(t => Contents(t.Tag, null).ToList())
            .Where(c => all.IndexOf(c[^1]) is var last && last + 1 < all.Count && !all[last + 1].Page.Equals(c[0].Page))
            .Select(contents => string.Concat(contents.Select(c => texts.GetValueOrDefault(c, ""))));
    }

    /// <summary>The text of each page, its ligatures as letters.</summary>
    internal IReadOnlyList<string> Pages() => [.. _document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text)).Normalize(NormalizationForm.FormKC))];

    internal IEnumerable<DictionaryToken> Of(string name) => Tags.Where(t => t.Name == name).Select(t => t.Tag);

    internal string? TextOf(DictionaryToken tag, string key) => tag.Data.TryGetValue(key, out var token) ? Resolve(token) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        NameToken name => name.Data,
        _ => null,
    }
    : null;

    /// <summary>What a header cell is the header of: "Column" or "Row".</summary>
    internal string? ScopeOf(DictionaryToken tag)
    {
        if (!tag.Data.TryGetValue("A", out var attributes))
            return null;
        return Items(attributes).Select(Resolve).OfType<DictionaryToken>().Select(a => TextOf(a, "Scope")).FirstOrDefault(s => s is not null);
    }

    private IEnumerable<(string Name, DictionaryToken Tag)> Under(IToken token)
    {
        if (Resolve(token) is not DictionaryToken tag)
            yield break;
        if (TextOf(tag, "S") is { } name)
            yield return (name, tag);
        if (!tag.Data.TryGetValue("K", out var kids))
            yield break;
        foreach (var kid in Items(kids).SelectMany(Under))
            yield return kid;
    }

    /// <summary>The text of each piece of marked content, by its page and number.</summary>
    private Dictionary<(IndirectReference Page, int Id), string> Texts()
    {
        var texts = new Dictionary<(IndirectReference, int), string>();
        foreach (var (page, reference) in _document.GetPages().Zip(PagesUnder(Catalog.Data["Pages"])))
        {
            foreach (var content in page.GetMarkedContents().Where(c => c.MarkedContentIdentifier >= 0))
                texts[(reference, content.MarkedContentIdentifier)] = string.Concat(LettersOf(content).OrderBy(l => l.TextSequence).Select(l => l.Value));
        }

        return texts;
    }

    /// <summary>Ligatures are contents within the content.</summary>
    private static IEnumerable<Letter> LettersOf(MarkedContentElement content) => content.Letters.Concat(content.Children.SelectMany(LettersOf));

    /// <summary>The pages of a tree of pages, in their order.</summary>
    private IEnumerable<IndirectReference> PagesUnder(IToken token)
    {
        var node = (DictionaryToken)Resolve(token);
        return node.Data.TryGetValue("Kids", out var kids) ? Items(kids).SelectMany(PagesUnder) : [((IndirectReferenceToken)token).Data];
    }

    /// <summary>What a tag holds, itself or by the tags in it: a number on its page, or a reference that names another page.</summary>
    private IEnumerable<(IndirectReference Page, int Id)> Contents(DictionaryToken tag, IndirectReference? page)
    {
        page = tag.Data.TryGetValue("Pg", out var own) && own is IndirectReferenceToken reference ? reference.Data : page;
        if (tag.Data.TryGetValue("MCID", out var id) && id is NumericToken number && page is { } on)
            yield return (on, number.Int);
        if (!tag.Data.TryGetValue("K", out var kids))
            yield break;
        foreach (var kid in Items(kids))
            if (Resolve(kid) is NumericToken direct && page is { } here)
                yield return (here, direct.Int);
            else if (Resolve(kid) is DictionaryToken inner)
                foreach (var content in Contents(inner, page))
                    yield return content;
    }

    private IEnumerable<IToken> Items(IToken token) => Resolve(token) is ArrayToken array ? array.Data : [token];

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;
}
