using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Writers.Pdf;

/// <summary>Finds a browser of the Chromium family, which can print a page as a tagged PDF: Edge, Chrome or Chromium.</summary>
/// <param name="environment">Gives an environment variable; null where there is none.</param>
/// <param name="exists">Whether there is a file.</param>
internal sealed class BrowserFinder(Func<string, string?> environment, Func<string, bool> exists)
{
    private static readonly string[] Commands =
        ["microsoft-edge", "microsoft-edge-stable", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "msedge.exe", "chrome.exe"];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    private static readonly string[] WindowsPrograms =
        ["Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];

    private static readonly string[] UsualPlaces =
    [
        "/opt/microsoft/msedge/msedge",
        "/opt/google/chrome/chrome",
        "/snap/bin/chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    internal static BrowserFinder OfThisMachine { get; } = new(Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>The browser that was asked for, or else the first that is there.</summary>
    /// <exception cref="PdfException">There is none.</exception>
    internal string Find(string? wanted)
    {
        if (wanted is not null)
            return exists(wanted) ? wanted : throw new PdfException(new BilingualText(
                $"er is geen browser {wanted}; geef met --browser het programma zelf, of laat --browser weg",
                $"there is no browser {wanted}; give the program itself by --browser, or leave --browser out"));
        return Candidates().FirstOrDefault(exists) ?? throw new PdfException(new BilingualText(
            "voor een PDF is Edge, Chrome of Chromium nodig en die is niet gevonden; installeer er een (Debian en Ubuntu: apt install chromium), of wijs er een aan met --browser PAD",
            "a PDF needs Edge, Chrome or Chromium and none was found; install one (Debian and Ubuntu: apt install chromium), or point to one by --browser PATH"));
    }

    private IEnumerable<string> Candidates()
    {
        var folders = environment("PATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var onPath = Commands.SelectMany(c => folders.Select(f => Path.Combine(f, c)));
        var windows = WindowsFolders
            .Select(environment).OfType<string>().SelectMany(f => WindowsPrograms.Select(p => Path.Combine(f, p)));
        return [.. onPath, .. windows, .. UsualPlaces];
    }
}
