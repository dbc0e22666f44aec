using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Reading;

namespace DtzStats.Ingestion.Layouts;

/// <summary>A way in which sources arrange their tables: recognised by its header, and read row by row.</summary>
internal interface ILayout
{
    /// <summary>The name under which a vintage remembers how it was read.</summary>
    string Name { get; }

    /// <summary>The dataset that files of this layout belong to where no source.json says otherwise; null: none.</summary>
    string? Dataset { get; }

    /// <summary>Whether lines of one field may close the file: definitions, the credit.</summary>
    bool HasFooter { get; }

    bool Recognises(IReadOnlyList<string> header);

    /// <summary>Gets ready to read the rows below a header; null where the header is wrong, and the findings say how.</summary>
    RowReader? Prepare(string file, IReadOnlyList<string> header, FindingList findings);
}

/// <summary>Takes apart one row that has as many fields as the header.</summary>
internal delegate RawRecord RowReader(RawRow row);
