using System.Globalization;
using System.Text;
using CsvHelper;

namespace DtzStats.Ingestion.Checks;

/// <summary>All findings as a CSV file, however many: a row each, in both languages.</summary>
public sealed class FindingFile : IDisposable
{
    private static readonly string[] Headings =
        ["code", "stage", "severity", "file", "line", "column", "found_nl", "expected_nl", "fix_nl", "found_en", "expected_en", "fix_en", "measure", "region", "category", "year"];

    private readonly FileStream _stream;
    private readonly StreamWriter _text;
    private readonly CsvWriter _csv;

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public FindingFile(string path)
    {
        _stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        _text = new StreamWriter(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        _csv = new CsvWriter(_text, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
            // Whatever a file holds, a spreadsheet that opens this one runs none of it.
            InjectionOptions = CsvHelper.Configuration.InjectionOptions.Escape,
        });
        foreach (var heading in Headings)
            _csv.WriteField(heading);
        _csv.NextRecord();
    }

    internal long Position
    {
        get
        {
            Flush();
            return _stream.Position;
        }
    }

    internal void Add(Finding finding)
    {
        string?[] fields =
        [
            finding.Code, Lower(finding.Stage), Lower(finding.Severity), finding.File, Number(finding.Line), finding.Column,
            finding.Found.Dutch, finding.Expected.Dutch, finding.Fix.Dutch, finding.Found.English, finding.Expected.English, finding.Fix.English,
            finding.Subject.Measure, finding.Subject.Region, finding.Subject.Category, Number(finding.Subject.Year),
        ];
        foreach (var field in fields)
            _csv.WriteField(field);
        _csv.NextRecord();
    }

    internal void CutTo(long position)
    {
        Flush();
        _stream.SetLength(position);
        _stream.Position = position;
    }

    public void Dispose()
    {
        _csv.Dispose();
        _text.Dispose();
        _stream.Dispose();
    }

    private void Flush()
    {
        _csv.Flush();
        _text.Flush();
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
