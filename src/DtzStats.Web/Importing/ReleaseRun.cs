using DtzStats.Core.Disclosure;
using DtzStats.Core.Languages;
using DtzStats.Core.Releases;

namespace DtzStats.Web.Importing;

/// <summary>A release that is being made, or was.</summary>
public sealed class ReleaseRun(string name) : IProgress<DisclosureProgress>
{
    public string Name => name;

    /// <summary>Null: not yet.</summary>
    public Release? Made { get; internal set; }

    /// <summary>Why it was not made; null: it was, or is being made.</summary>
    public BilingualText? Problem { get; internal set; }

    public bool IsAtWork => Made is null && Problem is null;

    /// <summary>Of the table at hand.</summary>
    public int YearsDone { get; private set; }

    public int Years { get; private set; }

    public void Report(DisclosureProgress value) => (Years, YearsDone) = (value.Years, value.YearsDone);
}
