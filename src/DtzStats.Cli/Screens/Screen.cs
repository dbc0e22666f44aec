using DtzStats.Core.Disclosure;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Reporting.Formatting;
using DtzStats.Web.Copies;
using Spectre.Console;

namespace DtzStats.Cli.Screens;

/// <summary>Where results and errors go, and whether a person sees them.</summary>
/// <param name="CanAsk">That somebody is there to answer a question.</param>
/// <param name="IsTerminal">That the output is a terminal: tables get lines and colour.</param>
internal sealed record Screen(TextWriter Output, TextWriter Error, bool IsTerminal, Func<string, string?> Environment, TextReader Input, bool CanAsk)
{
    /// <summary>Wide enough that no table row of a file or pipe is ever broken.</summary>
    private const int WidthOfFiles = 400;

    /// <summary>NO_COLOR with any text in it turns colour off, as no-color.org has it.</summary>
    internal bool HasColour => IsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR"));

    /// <summary>Does some work; on a terminal a line says meanwhile what is being done.</summary>
    internal T Working<T>(string text, Func<T> work) => IsTerminal ? Ansi().Status().Start(Markup.Escape(text), _ => work()) : work();

    /// <summary>Does some work of a known size; on a terminal a bar shows how far it is, the rows, their rate and the time left.</summary>
    internal T Progress<T>(BilingualText text, long bytes, Language language, Func<ImportProgress, T> work)
    {
        if (!IsTerminal)
            return work(ImportProgress.None);
        return Ansi().Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(text.In(language)), maxValue: Math.Max(1, bytes));
                var watch = System.Diagnostics.Stopwatch.StartNew();
                return work(new ImportProgress(bytes, (read, rows, _) =>
                {
                    var rate = (long)(rows / Math.Max(0.001, watch.Elapsed.TotalSeconds));
                    task.Value = read;
                    task.Description = Markup.Escape($"{text.In(language)}: {NumberText.Value(rows, language)} {(language == Language.Dutch ? "regels" : "rows")} ({NumberText.Value(rate, language)}/s)");
                }));
            });
    }

    /// <summary>Decides what stays confidential; on a terminal a bar shows how many years of the table at hand are done.</summary>
    internal T Progress<T>(BilingualText text, Language language, Func<IProgress<DisclosureProgress>, T> work)
    {
        if (!IsTerminal)
            return work(new Progress<DisclosureProgress>());
        return Ansi().Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(text.In(language)));
            return work(new YearsDone(task));
        });
    }

    /// <summary>Copies the site; on a terminal a bar shows how many of the files that are known by then are done.</summary>
    internal T Progress<T>(BilingualText text, Language language, Func<IProgress<CopyProgress>, T> work)
    {
        if (!IsTerminal)
            return work(new Progress<CopyProgress>());
        return Ansi().Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(text.In(language)));
            return work(new FilesDone(task));
        });
    }

    internal IAnsiConsole Ansi()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            // The default ones turn colours on for build servers, also where the output is a file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Interactive = IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!IsTerminal)
            console.Profile.Width = WidthOfFiles;
        return console;
    }

    private sealed class FilesDone(ProgressTask task) : IProgress<CopyProgress>
    {
        public void Report(CopyProgress value) => (task.MaxValue, task.Value) = (value.Known, value.Done);
    }

    private sealed class YearsDone(ProgressTask task) : IProgress<DisclosureProgress>
    {
        public void Report(DisclosureProgress value) => (task.MaxValue, task.Value) = (value.Years, value.YearsDone);
    }
}
