using UglyToad.PdfPig;
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

    private DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    public void Dispose() => _document.Dispose();

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

    private IEnumerable<IToken> Items(IToken token) => Resolve(token) is ArrayToken array ? array.Data : [token];

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;
}
