using System.Text;

namespace DtzStats.Ingestion.Checks;

/// <summary>
/// All findings as a CSV file, however many: a row each, in both languages, delivery after delivery. It is written beside
/// its place and put there when it is whole, so that nothing is lost of what may stand there.
/// </summary>
public sealed class FindingFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly FileStream _stream;
    private readonly List<FindingSection> _sections = [];

    private static byte[] Headings => Encoding.UTF8.GetBytes(string.Join(',', FindingSection.Headings) + "\n");

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public FindingFile(string path)
    {
        _path = path;
        _unfinished = path + ".part";
        _stream = new FileStream(_unfinished, FileMode.Create, FileAccess.Write);
    }

    /// <summary>Findings as such a file has them.</summary>
    public static byte[] Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var section = new FindingSection();
        foreach (var finding in findings)
            section.Add(finding);
        using var file = new MemoryStream();
        file.Write(Headings);
        section.CopyTo(file);
        return file.ToArray();
    }

    /// <summary>Room for the findings of one more delivery.</summary>
    internal FindingSection Section()
    {
        var section = new FindingSection();
        _sections.Add(section);
        return section;
    }

    /// <summary>Leaves out what was found so far: it is all looked for again.</summary>
    public void StartAgain()
    {
        _sections.ForEach(s => s.Dispose());
        _sections.Clear();
    }

    public void Dispose()
    {
        _stream.Write(Headings);
        foreach (var section in _sections)
        {
            section.CopyTo(_stream);
            section.Dispose();
        }

        _stream.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
    }
}
