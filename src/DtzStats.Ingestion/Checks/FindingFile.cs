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

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public FindingFile(string path)
    {
        _path = path;
        _unfinished = path + ".part";
        _stream = new FileStream(_unfinished, FileMode.Create, FileAccess.Write);
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
        _stream.Write(Encoding.UTF8.GetBytes(string.Join(',', FindingSection.Headings) + "\n"));
        foreach (var section in _sections)
        {
            section.CopyTo(_stream);
            section.Dispose();
        }

        _stream.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
    }
}
