using DtzStats.Reporting.Claims.Passages;
using DtzStats.Reporting.Editions;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Reporting.Writers.Html.Components;

/// <summary>Paragraphs and lists; nothing for passages that say nothing.</summary>
public sealed partial class PassageList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Passage> Passages { get; set; }

    [Parameter, EditorRequired]
    public required Citations Citations { get; set; }

    /// <summary>A paragraph by itself, or the items of one list.</summary>
    private IEnumerable<List<Passage>> Runs
    {
        get
        {
            var runs = new List<List<Passage>>();
            foreach (var passage in Passages.Where(p => p.Sentences.Count > 0))
                if (passage.Form != PassageForm.Paragraph && runs is [.., var last] && last[0].Form == passage.Form)
                    last.Add(passage);
                else
                    runs.Add([passage]);
            return runs;
        }
    }
}
