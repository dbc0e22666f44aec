using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DtzStats.Core.Languages;
using DtzStats.Reporting.Writers;
using DtzStats.Reporting.Writers.Pdf;
using DtzStats.Web.Releases;

namespace DtzStats.Web.Serving;

/// <summary>The files of the report of a snapshot: made when they are first asked for, once.</summary>
internal static class ReportFiles
{
    private static readonly ConditionalWeakTable<Snapshot, ConcurrentDictionary<(Language Language, EditionFormats Format), Lazy<IReadOnlyDictionary<string, byte[]>>>> Made = [];

    private static readonly Lazy<bool> Browser = new(FindBrowser);

    /// <summary>That there is a browser that can print a PDF.</summary>
    internal static bool CanPrint => Browser.Value;

    /// <summary>By name; the first is the page or document itself. Empty where there is no report.</summary>
    internal static IReadOnlyDictionary<string, byte[]> Of(SiteContext site, EditionFormats format)
    {
        var edition = site.Snapshot.Edition(site.Language);
        if (edition is null)
            return new Dictionary<string, byte[]>();
        return Made.GetValue(site.Snapshot, _ => new()).GetOrAdd((site.Language, format), _ => new(() =>
            new OrderedDictionary<string, byte[]>(new EditionFiles(edition, format).Make(null).Select(f => KeyValuePair.Create(f.Name, f.Content)), StringComparer.Ordinal))).Value;
    }

    private static bool FindBrowser()
    {
        try
        {
            return BrowserFinder.OfThisMachine.Find(null).Length > 0;
        }
        catch (PdfException)
        {
            return false;
        }
    }
}
