using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DtzStats.Core.Classifications;
using DtzStats.Core.Languages;
using DtzStats.Web.Figures;
using DtzStats.Web.Releases;
using Microsoft.AspNetCore.Components;

namespace DtzStats.Web.Parts;

/// <summary>
/// The options of the form of which there are hundreds. They are the same for everyone but for what is chosen, so that they are
/// written once for a snapshot: for each question anew they would take longer than its answer.
/// </summary>
internal sealed class LongLists
{
    private static readonly ConditionalWeakTable<Snapshot, Dictionary<Language, LongLists>> Made = [];

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Options and what stands around them; of what is no option the code is empty.</summary>
    private readonly List<(string Code, string Before, string After)> _sectors = [];

    private LongLists(Snapshot snapshot, Language language)
    {
        var choices = new Choices(snapshot);
        Regions = new(string.Concat(choices.OtherRegions.Select(r => $"<option value=\"{Encoder.Encode(r.Name.In(language))}\"></option>")));
        foreach (var (label, categories) in choices.Sectors)
        {
            _sectors.Add(("", $"<optgroup label=\"{Encoder.Encode(label.In(language))}\">", ""));
            _sectors.AddRange(categories.Select(c => (c.Code, $"<option value=\"{Encoder.Encode(c.Code)}\"", $">{Encoder.Encode(c.Name.In(language))}</option>")));
            _sectors.Add(("", "</optgroup>", ""));
        }
    }

    internal MarkupString Regions { get; }

    internal static LongLists Of(SiteContext site) =>
        Made.GetValue(site.Snapshot, snapshot => Enum.GetValues<Language>().ToDictionary(l => l, l => new LongLists(snapshot, l)))[site.Language];

    internal MarkupString Sectors(IEnumerable<Category> chosen)
    {
        var (codes, text) = (chosen.Select(c => c.Code).ToHashSet(StringComparer.Ordinal), new StringBuilder());
        foreach (var (code, before, after) in _sectors)
            text.Append(before).Append(codes.Contains(code) ? " selected" : "").Append(after);
        return new(text.ToString());
    }
}
