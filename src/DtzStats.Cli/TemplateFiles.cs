using DtzStats.Core.Languages;
using DtzStats.Reporting.Templates;

namespace DtzStats.Cli;

/// <summary>The template of a report, and all that is wrong with it in words.</summary>
internal static class TemplateFiles
{
    /// <summary>Null where none was asked for.</summary>
    /// <exception cref="CommandException">There is no such folder, or something is wrong with what is in it.</exception>
    internal static EditionTemplate? Read(string? folder, Language language)
    {
        if (folder is null)
            return null;
        return Directory.Exists(folder)
            ? Checked(() => TemplateReader.Read(folder, language))
            : throw CommandException.Usage($"--template {folder}: er is geen map met die naam", $"--template {folder}: there is no folder of that name");
    }

    /// <exception cref="CommandException">The template cannot be used for this edition.</exception>
    internal static T Checked<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (TemplateException e)
        {
            throw new CommandException(ExitCode.DataRefused, new BilingualText(Lines(e, Language.Dutch), Lines(e, Language.English)), e);
        }
    }

    private static string Lines(TemplateException e, Language language) => string.Join('\n', e.Errors.Select(error => error.In(language)));
}
