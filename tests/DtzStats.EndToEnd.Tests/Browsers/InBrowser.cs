namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>All tests of what readers open: one browser, one served dashboard and one report for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<BrowserFixture>, ICollectionFixture<DashboardFixture>, ICollectionFixture<ReportFixture>
{
    internal const string Name = "browser";
}
