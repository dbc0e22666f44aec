using System.Diagnostics;
using System.Text;
using DtzStats.Core.Languages;

namespace DtzStats.Reporting.Writers.Pdf;

/// <summary>
/// Has a browser print a page as a PDF with tags and bookmarks. The browser gets a profile of its own, which is thrown
/// away: it neither needs nor touches that of a person.
/// </summary>
/// <param name="browser">The program.</param>
internal sealed class PdfPrinter(string browser)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The PDF of a page that stands alone; the same page and browser give the same bytes.</summary>
    /// <param name="date">What the file says it was made on.</param>
    /// <exception cref="PdfException">The browser did not make one.</exception>
    internal byte[] Print(string html, DateOnly? date)
    {
        var folder = Directory.CreateTempSubdirectory("dtzstats-print-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            File.WriteAllText(page, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Run(Arguments(folder.FullName, page, pdf));
            return File.Exists(pdf) ? SteadyPdf.Of(File.ReadAllBytes(pdf), date) : throw Failed("gaf geen bestand", "gave no file");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static IEnumerable<string> Arguments(string folder, string page, string pdf) =>
    [
        "--headless",
        "--disable-gpu",
        "--disable-extensions",
        "--no-first-run",
        "--no-default-browser-check",
        $"--user-data-dir={Path.Combine(folder, "profile")}",
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        $"--print-to-pdf={pdf}",
        // A browser that is run by root refuses its sandbox; the page is our own and has no script.
        .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
        new Uri(page).AbsoluteUri,
    ];

    private void Run(IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw Failed("was na een minuut nog niet klaar", "was not done after a minute");
        }

        if (process.ExitCode != 0)
            throw Failed($"stopte met code {process.ExitCode}", $"ended with code {process.ExitCode}");
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw Failed("is geen programma dat kan worden gestart", "is no program that can be started");
        }
    }

    /// <summary>A browser lets go of its profile a moment after it has ended; what then stays is the system's to clear.</summary>
    private static void Remove(DirectoryInfo folder)
    {
        for (var attempt = 1; attempt <= 10; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50);
            }
        }
    }

    private PdfException Failed(string dutch, string english) => new(new BilingualText(
        $"de browser {browser} {dutch}; werk hem bij, of kies met --browser een andere Edge, Chrome of Chromium",
        $"the browser {browser} {english}; update it, or choose another Edge, Chrome or Chromium by --browser"));
}
