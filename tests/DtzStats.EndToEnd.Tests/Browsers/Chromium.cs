using System.Diagnostics;
using DtzStats.Reporting.Writers.Pdf;

namespace DtzStats.EndToEnd.Tests.Browsers;

/// <summary>The browser of the Chromium family that the tests use: the one that is there, or Debian's, which is installed where that may.</summary>
internal static class Chromium
{
    private static readonly Lazy<string> Found = new(Find);

    /// <exception cref="InvalidOperationException">There is none, and it could not be installed.</exception>
    internal static string Path => Found.Value;

    /// <summary>A browser that is run by root refuses its sandbox.</summary>
    internal static string[] Arguments => Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    private static string Find()
    {
        try
        {
            return BrowserFinder.OfThisMachine.Find(null);
        }
        catch (PdfException) when (MayInstall())
        {
            Run("apt-get", "update", "-qq");
            Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
            return BrowserFinder.OfThisMachine.Find(null);
        }
        catch (PdfException)
        {
            throw new InvalidOperationException("These tests need Edge, Chrome or Chromium; on Debian or Ubuntu: apt install chromium");
        }
    }

    private static bool MayInstall() => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");

    private static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
    }
}
