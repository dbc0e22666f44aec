using System.Globalization;

namespace DtzStats.Tests;

public sealed class TestCultureTests
{
    [Fact]
    public async Task CurrentCulture_InAnyThread_IsTheOneOfTheTests()
    {
        Assert.Equal((TestCulture.Name, TestCulture.Name), (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name));
        Assert.Equal(TestCulture.Name, await Task.Run(() => CultureInfo.CurrentCulture.Name));
    }
}
