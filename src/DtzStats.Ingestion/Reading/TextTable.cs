using System.Text;
using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Reading;

/// <summary>A text of rows and delimiters, streamed.</summary>
/// <param name="wide">Where it is in UTF-16, as spreadsheets write "Unicode text": it is read as if it were in UTF-8.</param>
internal sealed class TextTable(InputFile file, TextStart start, Encoding? wide) : Table(file)
{
    /// <summary>That the bytes that are read are not those of the file.</summary>
    internal bool IsTranscoded => wide is not null;

    internal override IReadOnlyList<RawRow> FirstRows => start.Rows;

    internal override char Delimiter => start.Delimiter;

    internal override TableContent Read() => new Content(File, start, wide);

    /// <summary>Its bytes, in UTF-8 where they are in UTF-16.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2000", Justification = "The stream closes what it is given.")]
    internal static Stream Open(InputFile file, Encoding? wide) =>
        wide is null ? file.Open() : new InputStream(Encoding.CreateTranscodingStream(file.Open(), wide, Encoding.UTF8));

    private sealed class Content(InputFile file, TextStart start, Encoding? wide) : TableContent
    {
        private readonly BlockReader _reader = new(Open(file, wide), file.Name, start);

        internal override IEnumerable<RowBlock> Blocks => _reader.Blocks();

        internal override string? Sha256 => wide is null ? _reader.Sha256 : null;

        internal override long Length => _reader.Length;

        internal override bool EndsWhole => _reader.EndsWhole;

        internal override Finding? Failure => _reader.Failure;

        protected override void Close() => _reader.Dispose();
    }
}
