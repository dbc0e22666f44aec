using DtzStats.Ingestion.Checks;

namespace DtzStats.Ingestion.Reading;

/// <summary>A text of rows and delimiters, streamed.</summary>
internal sealed class TextTable(InputFile file, TextStart start) : Table(file)
{
    internal override IReadOnlyList<RawRow> FirstRows => start.Rows;

    internal override char Delimiter => start.Delimiter;

    internal override TableContent Read() => new Content(File, start);

    private sealed class Content(InputFile file, TextStart start) : TableContent
    {
        private readonly BlockReader _reader = new(file.Open(), file.Name, start);

        internal override IEnumerable<RowBlock> Blocks => _reader.Blocks();

        internal override string Sha256 => _reader.Sha256;

        internal override long Length => _reader.Length;

        internal override bool EndsWhole => _reader.EndsWhole;

        internal override Finding? Failure => _reader.Failure;

        protected override void Close() => _reader.Dispose();
    }
}
