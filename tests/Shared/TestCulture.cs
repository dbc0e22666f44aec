using System.Globalization;
using System.Runtime.CompilerServices;

namespace DtzStats.Tests;

/// <summary>
/// The culture that all tests and the commands that they start run under. Turkish unless DTZSTATS_CULTURE names another: its
/// i has no dot, its decimals have a comma, and nothing of the product may depend on either.
/// </summary>
internal static class TestCulture
{
    internal static string Name { get; } = Environment.GetEnvironmentVariable("DTZSTATS_CULTURE") is { Length: > 0 } name ? name : "tr-TR";

    /// <summary>As a machine's surroundings name it: "tr_TR.UTF-8".</summary>
    internal static string Locale => Name.Replace('-', '_') + ".UTF-8";

    [ModuleInitializer]
    internal static void Set() =>
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(Name);
}
