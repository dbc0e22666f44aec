using System.Globalization;
using System.Text;
using DtzStats.Core.Regions;
using DtzStats.Ingestion.Codes;

namespace DtzStats.Benchmarks;

/// <summary>
/// A delivery of a size that no Dutch register has: 342 municipalities x 975 categories (a total, its 21 sections and their
/// classes, which add up) x 10 years x 3 measures, one row an observation, some 1 GB. The same seed gives the same bytes.
/// </summary>
internal sealed class TidyFile
{
    internal const int AllCategories = 975;
    internal const int Regions = 342;

    private const int Seed = 20261124;
    private const int FirstYear = 2016;
    private const int Years = 10;
    private const int Sections = 21;

    private static readonly string[] Measures = ["jobs", "establishments", "employee-jobs"];

    private readonly List<(string Code, string Name)> _regions;
    private readonly List<(string Code, string Title, int Section)> _classes;

    internal TidyFile(string folder, int categories)
    {
        Folder = folder;
        Path = System.IO.Path.Combine(folder, "register", "register.csv");
        Data = System.IO.Path.Combine(folder, "data");
        _regions = [.. CodelistReader.Read(Repository.PathOf("data", "codelists")).Regions.All
            .Where(r => r.Level == RegionLevel.Municipality && r.ValidTo is null).Select(r => (r.Code, r.Name.Dutch)).Take(Regions)];
        _classes = [.. Enumerable.Range(0, categories - Sections - 1).Select(i => (
            (10000 + (i * 7)).ToString(CultureInfo.InvariantCulture), $"Vervaardiging van overige producten, groep {i:D3}", i % Sections))];
    }

    internal string Folder { get; }

    internal string Path { get; }

    /// <summary>A data folder with codelists that know the categories.</summary>
    internal string Data { get; }

    internal long Rows { get; private set; }

    internal void Write()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        WriteCodelists();
        using var text = new StreamWriter(Path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20) { NewLine = "\n" };
        if (_regions.Count != Regions)
            throw new InvalidOperationException($"{_regions.Count} municipalities in the codelist, not {Regions}");
        text.WriteLine("gemeentecode;gemeente;sbi;sbi-omschrijving;jaar;grootheid;waarde;status");
        var random = new Random(Seed);
        foreach (var region in _regions)
            WriteRegion(text, region, random);
    }

    private void WriteRegion(StreamWriter text, (string Code, string Name) region, Random random)
    {
        // The years of a class wander by a few jobs; sections and total are exact sums.
        var values = _classes.ConvertAll(_ => Walk(random));
        Write(text, region, "A-U", "Alle economische activiteiten", values);
        for (var s = 0; s < Sections; s++)
            Write(text, region, SectionCode(s), SectionTitle(s), [.. values.Where((_, i) => _classes[i].Section == s)]);
        for (var i = 0; i < _classes.Count; i++)
            Write(text, region, _classes[i].Code, _classes[i].Title, [values[i]]);
    }

    private void Write(StreamWriter text, (string Code, string Name) region, string code, string title, List<int[]> parts)
    {
        for (var y = 0; y < Years; y++)
        {
            var jobs = parts.Sum(p => p[y]);
            int[] values = [jobs, parts.Sum(p => (p[y] / 7) + 1), parts.Sum(p => p[y] * 9 / 10)];
            for (var m = 0; m < Measures.Length; m++)
            {
                text.Write($"{region.Code};{region.Name};{code};{title};{FirstYear + y};{Measures[m]};{values[m]};A\n");
                Rows++;
            }
        }
    }

    private static int[] Walk(Random random)
    {
        var values = new int[Years];
        var value = random.Next(1, 5000);
        for (var y = 0; y < Years; y++)
            values[y] = value = Math.Max(0, value + random.Next(-20, 21));
        return values;
    }

    private static string SectionCode(int section) => ((char)('A' + section)).ToString();

    private static string SectionTitle(int section) => $"Sectie {SectionCode(section)}";

    private void WriteCodelists()
    {
        var codelists = System.IO.Path.Combine(Data, "codelists");
        Directory.CreateDirectory(codelists);
        foreach (var file in Directory.GetFiles(Repository.PathOf("data", "codelists"), "*.csv"))
            File.Copy(file, System.IO.Path.Combine(codelists, System.IO.Path.GetFileName(file)), overwrite: true);
        var letters = string.Join(' ', Enumerable.Range(0, Sections).Select(SectionCode));
        List<string> rows = ["code,level,parent,name_nl,name_en,members,aliases", $"A-U,total,,Alle economische activiteiten,All economic activities,{letters},"];
        rows.AddRange(Enumerable.Range(0, Sections).Select(s => $"{SectionCode(s)},section,A-U,{SectionTitle(s)},{SectionTitle(s)},,"));
        rows.AddRange(_classes.Select(c => $"{c.Code},division,{SectionCode(c.Section)},\"{c.Title}\",\"{c.Title}\",,"));
        File.WriteAllLines(System.IO.Path.Combine(codelists, "sbi2008.csv"), rows);
        File.WriteAllText(System.IO.Path.Combine(codelists, "sector-groups.csv"), "code,name_nl,name_en,note_nl,note_en\n");
        File.WriteAllText(System.IO.Path.Combine(codelists, "sector-group-members.csv"), "sector_group,category,coverage,note_nl,note_en\n");
    }
}
