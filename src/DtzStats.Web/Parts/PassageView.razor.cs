using DtzStats.Reporting.Claims.Passages;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>What stands out, a sentence a line, with those that lean on it.</summary>
public sealed partial class PassageView : SitePage
{
    [Parameter, EditorRequired]
    public required Passage Passage { get; set; }

    private IEnumerable<string> Lines
    {
        get
        {
            var line = new List<string>();
            foreach (var sentence in Passage.Sentences)
            {
                if (line.Count > 0 && !sentence.Follows)
                {
                    yield return string.Join(' ', line);
                    line.Clear();
                }

                line.Add(sentence.Text);
            }

            yield return string.Join(' ', line);
        }
    }
}
