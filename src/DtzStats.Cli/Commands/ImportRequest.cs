using System.CommandLine;
using DtzStats.Cli.Options;
using DtzStats.Cli.Output;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Json;
using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Layouts.Mappings;
using DtzStats.Storage;

namespace DtzStats.Cli.Commands;

/// <summary>Which files are to be checked or imported, and how.</summary>
internal sealed record ImportRequest(IReadOnlyList<string> Paths, ImportOptions Options, string? Findings, bool Yes)
{
    /// <exception cref="CommandException">An option is wrong.</exception>
    internal static ImportRequest From(ParseResult parsed, Argument<string[]> paths, ImportFlags flags, Session session)
    {
        var command = parsed.CommandResult.Command.Name;
        if (parsed.GetValue(paths) is not { Length: > 0 } given)
            throw CommandException.Usage($"geef een bestand of map; zie dtzstats {command} --help", $"give a file or folder; see dtzstats {command} --help");
        var options = new ImportOptions(
            LayoutOf(parsed.GetValue(flags.Layout), session),
            MappingOf(parsed.GetValue(flags.Mapping)),
            DatasetOf(parsed.GetValue(flags.Dataset)),
            LabelOf(parsed.GetValue(flags.Vintage)),
            AcceptedOf(parsed.GetValue(flags.Accept) ?? []),
            SignOf(parsed.GetValue(flags.DecimalSign)));
        return new ImportRequest(given, options, parsed.GetValue(flags.Findings), flags.ForImport.Contains(flags.Yes) && parsed.GetValue(flags.Yes));
    }

    /// <summary>The file that all findings go to; null where none was asked for.</summary>
    /// <exception cref="CommandException">The file cannot be written, or is one of those that are read.</exception>
    internal FindingFile? OpenFindings()
    {
        if (Findings is not { } path)
            return null;
        var full = Path.GetFullPath(path);
        if (File.Exists(full) && Paths.Select(Path.GetFullPath).Any(p => full == p || full.StartsWith(p + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            throw CommandException.Usage(
                $"--findings {path}: dat is een van de bestanden die worden gelezen; noem een ander", $"--findings {path}: that is one of the files that are read; name another");
        if (Directory.Exists(path))
            throw CommandException.Failure($"--findings {path}: dat is een map; noem een bestand", $"--findings {path}: that is a folder; name a file");
        return OutputFiles.Write(path, () => new FindingFile(path));
    }

    /// <summary>Reads all that was given, with what was loaded before beside it.</summary>
    /// <exception cref="CommandException">There is no such file or folder.</exception>
    internal List<CheckedDelivery> Read(Session session, Importer importer, Store? store, FindingFile? all)
    {
        var deliveries = new List<CheckedDelivery>();
        foreach (var path in Paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
                throw CommandException.Usage($"het bestand of de map \"{path}\" bestaat niet", $"the file or folder \"{path}\" does not exist");
            deliveries.AddRange(session.Screen.Progress(
                new BilingualText($"{path} lezen", $"reading {path}"), LengthOf(path), session.Language, progress => importer.Read(path, Options, store, all, progress)));
        }

        return deliveries;
    }

    /// <summary>Refuses to accept what did not occur, or what cannot be accepted.</summary>
    /// <exception cref="CommandException">A code was accepted in vain.</exception>
    internal void CheckAccepted(IReadOnlyList<CheckedDelivery> deliveries)
    {
        var found = deliveries.SelectMany(d => d.Findings.Kept).ToList();
        foreach (var code in (Options.Accepted ?? new Dictionary<string, string>()).Keys)
            if (!found.Exists(f => f.Code == code) && !deliveries.Any(d => d.IsRefused))
                throw CommandException.Usage($"--accept {code}: die melding is er niet", $"--accept {code}: there is no such finding");
    }

    private static long LengthOf(string path) =>
        File.Exists(path) ? new FileInfo(path).Length : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);

    private static string? LayoutOf(string? name, Session session)
    {
        if (name is null || LayoutList.Names(session.Codelists).Contains(name))
            return name;
        var names = LayoutList.Names(session.Codelists);
        throw CommandException.Usage(
            $"onbekende indeling \"{name}\": kies {string.Join(", ", names)}", $"unknown layout \"{name}\": choose {string.Join(", ", names)}");
    }

    private static DecimalSign SignOf(string? text) => text switch
    {
        null => DecimalSign.None,
        "point" => DecimalSign.Point,
        "comma" => DecimalSign.Comma,
        _ => throw CommandException.Usage($"--decimal-sign \"{text}\": kies point of comma", $"--decimal-sign \"{text}\": choose point or comma"),
    };

    private static Mapping? MappingOf(string? path)
    {
        try
        {
            return path is null ? null : MappingFile.Read(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CommandException.Usage($"de mapping \"{path}\" bestaat niet", $"the mapping \"{path}\" does not exist");
        }
        catch (JsonFaultException e)
        {
            throw CommandException.Usage($"de mapping \"{path}\" klopt niet: {e.Fault.Dutch}; zie docs/mapping.md", $"the mapping \"{path}\" is wrong: {e.Fault.English}; see docs/mapping.md");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandException.Usage($"de mapping \"{path}\" is niet te lezen: {e.Message}; zie docs/mapping.md", $"the mapping \"{path}\" cannot be read: {e.Message}; see docs/mapping.md");
        }
    }

    private static string? DatasetOf(string? code) =>
        code is null || DatasetNames.IsCode(code) ? code
            : throw CommandException.Usage($"--dataset \"{code}\": gebruik kleine letters, cijfers en streepjes", $"--dataset \"{code}\": use lower-case letters, digits and hyphens");

    private static string? LabelOf(string? label) =>
        label is null || DatasetNames.IsLabel(label) ? label
            : throw CommandException.Usage($"--vintage \"{label}\": gebruik letters, cijfers, punten en streepjes", $"--vintage \"{label}\": use letters, digits, points and hyphens");

    private static Dictionary<string, string> AcceptedOf(string[] texts)
    {
        var accepted = new Dictionary<string, string>();
        foreach (var text in texts)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            var (code, reason) = at < 0 ? (text, "") : (text[..at].Trim(), text[(at + 1)..].Trim());
            if (!CheckList.Codes.Contains(code))
                throw CommandException.Usage(
                    $"--accept: onbekende controle \"{code}\"{Meant(code, "bedoelt u")}", $"--accept: unknown check \"{code}\"{Meant(code, "did you mean")}");
            if (!CheckList.CanBeAccepted(code))
                throw CommandException.Usage($"--accept {code}: dit kan niet worden aanvaard, het moet worden verbeterd", $"--accept {code}: this cannot be accepted, it has to be mended");
            if (reason.Length == 0)
                throw CommandException.Usage($"--accept {code}: geef de reden, als --accept {code}=\"reden\"", $"--accept {code}: give the reason, as --accept {code}=\"reason\"");
            accepted[code] = reason;
        }

        return accepted;
    }

    private static string Meant(string code, string words) => Nearest.To(code, CheckList.Codes) is { } near ? $"; {words} {near}?" : "";
}
