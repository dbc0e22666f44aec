using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RunStyle = DtzStats.Reporting.Claims.RunStyle;

namespace DtzStats.Reporting.Writers.Word;

/// <summary>Links to pages elsewhere, which a document keeps apart from its text; each page once, with numbers that count on.</summary>
internal sealed class WordLinks(MainDocumentPart main)
{
    private readonly Dictionary<string, string> _relations = new(StringComparer.Ordinal);

    internal Hyperlink To(Uri page, string text, RunStyle style = RunStyle.None)
    {
        if (!_relations.TryGetValue(page.AbsoluteUri, out var relation))
        {
            relation = string.Create(CultureInfo.InvariantCulture, $"rIdLink{_relations.Count + 1}");
            _relations.Add(page.AbsoluteUri, relation);
            main.AddHyperlinkRelationship(page, true, relation);
        }

        return new Hyperlink(WordText.Run(text, "Hyperlink").In(style)) { Id = relation, History = true };
    }
}
