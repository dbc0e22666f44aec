using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts;
using DtzStats.Ingestion.Parsing;
using DtzStats.Ingestion.Reading;
using DtzStats.Storage;

namespace DtzStats.Ingestion;

/// <summary>Reads the files of one delivery, through its layout, into observations; the findings say what is wrong.</summary>
internal sealed class DeliveryReader(
    Codelists codelists, IReadOnlyList<SourceDescription> knownSources, TimeProvider time, Delivery delivery, FindingList findings)
{
    private readonly List<StoredFile> _files = [];
    private readonly List<Observation> _observations = [];
    private readonly Dictionary<(string Measure, string Region, string Category, Period Period), Observation> _seen = [];
    private string _layout = "";
    private int _rows;

    internal CheckedDelivery Read()
    {
        var source = delivery.Source;
        foreach (var path in delivery.Files)
            source = ReadFile(path, source) ?? source;
        return new CheckedDelivery(delivery.Path, source, _layout, _files, _observations, _rows, findings);
    }

    /// <summary>Returns the description under which the file was read; null where it was not.</summary>
    private SourceDescription? ReadFile(string path, SourceDescription? source)
    {
        var name = Path.GetFileName(path);
        if (SourceFile.Open(path, name, findings) is not { } file || !IsAsDescribed(file, source))
            return null;
        _files.Add(new StoredFile(name, file.Sha256, file.Length));
        using var rows = CsvRows.Read(file, findings).GetEnumerator();
        if (!rows.MoveNext())
        {
            findings.OnlyHeader(name);
            return null;
        }

        var header = rows.Current.Fields;
        if (LayoutList.For(codelists.Measures).FirstOrDefault(l => l.Recognises(header)) is not { } layout)
        {
            findings.LayoutUnknown(name, header);
            return null;
        }

        _layout = layout.Name;
        if ((source ?? Known(layout, file)) is not { } described)
        {
            findings.DatasetUnknown(name);
            return null;
        }

        return layout.Prepare(name, header, findings) is { } reader ? ReadRows(file, described, layout, header, reader, rows) : null;
    }

    private SourceDescription ReadRows(
        SourceFile file, SourceDescription source, ILayout layout, IReadOnlyList<string> header, RowReader reader, IEnumerator<RawRow> rows)
    {
        var before = _observations.Count;
        var parser = new ObservationParser(codelists, source, file.Name, findings);
        var inFooter = false;
        while (rows.MoveNext())
        {
            var row = rows.Current;
            inFooter |= layout.HasFooter && row.Fields.Count == 1;
            if (row.Fields.Count == header.Count && inFooter)
                findings.AfterFooter(new Place(file.Name, row.Line));
            else if (row.Fields.Count == header.Count)
                Keep(parser.Parse(reader(row)), file.Name);
            else if (!inFooter)
                findings.FieldCount(new Place(file.Name, row.Line), row.Fields.Count, header.Count);
        }

        parser.Finish();
        if (_observations.Count == before && !findings.HasFailure)
            findings.OnlyHeader(file.Name);
        return delivery.Source ?? Labelled(source);
    }

    private void Keep(IEnumerable<Observation> observations, string file)
    {
        _rows++;
        foreach (var observation in observations)
        {
            var key = (observation.Measure, observation.Region, observation.Category, observation.Period);
            if (_seen.TryGetValue(key, out var first))
            {
                var same = first.Value == observation.Value && first.Status == observation.Status && first.Confidentiality == observation.Confidentiality;
                findings.GivenTwice(new Place(file, observation.Source.Line), new SourceLineText(first.Source.File, first.Source.Line), same);
                continue;
            }

            _seen[key] = observation;
            _observations.Add(observation);
        }
    }

    private bool IsAsDescribed(SourceFile file, SourceDescription? source)
    {
        if (source is null)
            return true;
        var entry = source.Files.FirstOrDefault(f => f.File == file.Name);
        if (entry is null)
            findings.NotListed(file.Name);
        else if (entry.Sha256 != file.Sha256)
            findings.Changed(file.Name, entry.Sha256, file.Sha256);
        else
            return true;
        return false;
    }

    /// <summary>What is known of the dataset that files of this layout belong to, as a delivery of this one file.</summary>
    private SourceDescription? Known(ILayout layout, SourceFile file) =>
        knownSources.LastOrDefault(s => s.Dataset == layout.Dataset) is not { } known ? null : known with
        {
            Retrieved = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            Origin = null,
            Files = [new SourceFileEntry(file.Name, file.Sha256)],
        };

    /// <summary>A delivery without a label of its own is called after its latest year.</summary>
    private SourceDescription Labelled(SourceDescription source)
    {
        if (_observations.Count == 0)
            return source;
        var label = _observations.Max(o => o.Period).ToString();
        for (var i = 0; i < _observations.Count; i++)
            _observations[i] = _observations[i] with { Source = _observations[i].Source with { Vintage = label } };
        return source with { Vintage = label };
    }
}
