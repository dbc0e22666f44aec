using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace DtzStats.Ingestion.Checks;

/// <summary>The findings of one delivery as rows of CSV, in a temporary file: what turns out not to count is cut off again.</summary>
public sealed class FindingSection : IDisposable
{
    internal static readonly string[] Headings =
        ["code", "stage", "severity", "file", "line", "column", "found_nl", "expected_nl", "fix_nl", "found_en", "expected_en", "fix_en", "measure", "region", "category", "year"];

    private readonly FileStream _stream;
    private readonly StreamWriter _text;
    private readonly CsvWriter _csv;

    internal FindingSection()
    {
        _stream = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        _text = new StreamWriter(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        _csv = new CsvWriter(_text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
            // Whatever a file holds, a spreadsheet that opens this one runs none of it.
            InjectionOptions = InjectionOptions.Escape,
        });
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

    internal void CopyTo(Stream target)
    {
        Flush();
        _stream.Position = 0;
        _stream.CopyTo(target);
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
