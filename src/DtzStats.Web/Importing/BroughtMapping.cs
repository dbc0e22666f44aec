using System.Text.Json;
using DtzStats.Core.Json;
using DtzStats.Core.Languages;
using DtzStats.Ingestion.Layouts.Mappings;
using Microsoft.AspNetCore.Http;

namespace DtzStats.Web.Importing;

/// <summary>A description of a table that came along with it, as <c>--mapping</c> names one.</summary>
/// <param name="Name">Of its file.</param>
public sealed record BroughtMapping(string Name, Mapping Mapping)
{
    /// <summary>In bytes; figures as JSON are no mapping, and not read to find that out.</summary>
    private const long Largest = 1 << 20;

    /// <summary>Takes it from among the files: it is no file with figures.</summary>
    /// <returns>Null where there is none; and the other files.</returns>
    /// <exception cref="UploadException">It is wrong, there is more than one, or nothing that it describes.</exception>
    internal static (BroughtMapping? Mapping, IReadOnlyList<UploadedFile> Others) TakeFrom(IReadOnlyList<UploadedFile> files)
    {
        var found = files.Where(Describes).ToList();
        if (found.Count == 0)
            return (null, files);
        if (found.Count > 1)
            throw Refused(
                $"Er is meer dan één mapping: {string.Join(", ", found.Select(f => f.Name))}. Breng de tabellen een voor een, elk met de mapping die erbij hoort.",
                $"There is more than one mapping: {string.Join(", ", found.Select(f => f.Name))}. Bring the tables one by one, each with the mapping that belongs to it.");
        if (files.Count == 1)
            throw Refused(
                $"{found[0].Name} is een mapping, die zegt wat de kolommen van een tabel zijn; de tabel zelf is er niet bij. Kies ze samen.",
                $"{found[0].Name} is a mapping, which says what the columns of a table are; the table itself is not with it. Choose them together.");
        var mapping = Read(found[0]);
        File.Delete(found[0].Path);
        return (mapping, [.. files.Except(found)]);
    }

    private static BroughtMapping Read(UploadedFile file)
    {
        try
        {
            return new BroughtMapping(file.Name, MappingFile.Read(file.Path));
        }
        catch (JsonFaultException e)
        {
            throw Refused(
                $"De mapping {file.Name} klopt niet: {e.Fault.Dutch}. Er is niets geladen; herstel haar en breng de bestanden opnieuw. Wat erin hoort staat in docs/mapping.md.",
                $"The mapping {file.Name} is wrong: {e.Fault.English}. Nothing was loaded; mend it and bring the files again. What belongs in it stands in docs/mapping.md.");
        }
    }

    /// <summary>By the one key that a mapping cannot do without, and that neither a source.json nor figures as JSON have.</summary>
    private static bool Describes(UploadedFile file)
    {
        if (file.Length > Largest || !Path.GetExtension(file.Name).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return false;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file.Path));
            return json.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("columns", out var columns) && columns.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static UploadException Refused(string dutch, string english) => new(StatusCodes.Status400BadRequest, new BilingualText(dutch, english));
}
