using DtzStats.Core.Classifications;
using DtzStats.Core.Codes;
using DtzStats.Core.Datasets;
using DtzStats.Core.Observations;
using DtzStats.Core.Periods;
using DtzStats.Core.Regions;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Layouts;

namespace DtzStats.Ingestion.Parsing;

/// <summary>Turns the texts of one file into observations, by the codelists and what the source says of itself.</summary>
internal sealed class ObservationParser(Codelists codelists, SourceDescription source, string file, FindingList findings)
{
    /// <summary>Kinds of area that StatLine gives and that are in no codelist: agglomerations, labour-market regions, remainders.</summary>
    private static readonly string[] LevelsNotKept = ["(GA)", "(SG)", "(RP)"];

    /// <summary>More than a hundred times the people on earth: no count of anything here.</summary>
    private const decimal LargestCount = 1_000_000_000_000;

    private readonly Dictionary<(string Text, Period Period), Region?> _regions = [];
    private readonly Dictionary<string, Category?> _categories = [];
    private readonly HashSet<string> _leftOut = [];
    private int _rowsLeftOut;

    /// <summary>
    /// The observations of a row: none where it is not kept or its region, year or industry is wrong, and none for a value
    /// that is; then the findings say so.
    /// </summary>
    internal IEnumerable<Observation> Parse(RawRecord raw)
    {
        if (IsNotKept(raw.Region.Text))
        {
            _leftOut.Add(raw.Region.Text.Trim());
            _rowsLeftOut++;
            return [];
        }

        if (!PeriodText.TryParse(raw.Period.Text, out var period, out var isProvisional))
        {
            findings.PeriodUnknown(PlaceOf(raw, raw.Period), raw.Period.Text);
            return [];
        }

        var region = RegionOf(raw, period);
        var category = CategoryOf(raw);
        var status = StatusOf(raw, isProvisional);
        return region is null || category is null || status is null ? []
            : raw.Values.Select(v => Observe(raw, v, region, category, period, status.Value)).OfType<Observation>();
    }

    private Observation? Observe(RawRecord raw, RawValue value, Region region, Category category, Period period, ObservationStatus status)
    {
        if (MeasureOf(raw, value) is not { } measure || ValueOf(raw, value.Cell, measure, status) is not { } parsed)
            return null;
        return new Observation(
            value.Measure,
            region.Code,
            category.Code,
            period,
            parsed.Value,
            parsed.Status,
            parsed.Confidentiality,
            new SourceLine(source.Dataset, source.Vintage, file, raw.Line));
    }

    /// <summary>Tells of the rows that were left out, once the file is read.</summary>
    internal void Finish()
    {
        if (_rowsLeftOut > 0)
            findings.RegionsLeftOut(file, _rowsLeftOut, _leftOut);
    }

    private static bool IsNotKept(string region)
    {
        var name = region.Trim();
        return Array.Exists(LevelsNotKept, level => name.EndsWith(level, StringComparison.Ordinal))
            || name.StartsWith("Niet in te delen", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Niet-gemeentelijk ingedeeld", StringComparison.OrdinalIgnoreCase);
    }

    private Region? RegionOf(RawRecord raw, Period period)
    {
        var byName = Find(raw.Region.Text, period);
        if (byName is null)
        {
            findings.RegionUnknown(PlaceOf(raw, raw.Region), raw.Region.Text.Trim(), codelists.Regions.Suggest(raw.Region.Text));
            return null;
        }

        if (raw.RegionCode is not { } code || Find(code.Text, period) == byName)
            return byName;
        findings.RegionsDiffer(PlaceOf(raw, code), code.Text.Trim(), raw.Region.Text.Trim());
        return null;
    }

    private Region? Find(string text, Period period)
    {
        if (!_regions.TryGetValue((text, period), out var region))
            _regions[(text, period)] = region = codelists.Regions.Find(text, period);
        return region;
    }

    private Category? CategoryOf(RawRecord raw)
    {
        if (raw.Category is not { } cell)
            return codelists.Sbi.Total;
        if (!_categories.TryGetValue(cell.Text, out var category))
            _categories[cell.Text] = category = codelists.Sbi.Find(cell.Text);
        if (category is null)
            findings.CategoryUnknown(PlaceOf(raw, cell), cell.Text.Trim(), codelists.Sbi.Suggest(cell.Text));
        return category;
    }

    private MeasureInFile? MeasureOf(RawRecord raw, RawValue value)
    {
        if (source.Measures.TryGetValue(value.Measure, out var measure))
            return measure;
        findings.MeasureUnknown(PlaceOf(raw, value.Cell), value.Measure, codelists.Measures.Suggest(value.Measure));
        return null;
    }

    private (decimal? Value, ObservationStatus Status, Confidentiality Confidentiality)? ValueOf(
        RawRecord raw, Cell cell, MeasureInFile measure, ObservationStatus status)
    {
        var text = cell.Text.Trim();
        var place = PlaceOf(raw, cell);
        if (Mark.Of(text) is { } mark)
            return mark.Status == ObservationStatus.Final ? mark with { Status = status } : mark;
        if (ValueText.Parse(text, source.DecimalSign) is not { } number)
            return Refuse(place, text);
        if (number < 0)
            findings.Negative(place, text);
        else if (number > LargestCount / measure.Scale)
            findings.TooLarge(place, text);
        else if (number * measure.Scale != decimal.Truncate(number * measure.Scale))
            findings.Fraction(place, text);
        else
            return (number * measure.Scale, status, Confidentiality.Free);
        return null;
    }

    private (decimal? Value, ObservationStatus Status, Confidentiality Confidentiality)? Refuse(Place place, string text)
    {
        if (ValueText.IsAmbiguous(text))
            findings.DecimalSign(place, text, text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), text.Replace(',', '.'));
        else
            findings.NotANumber(place, text);
        return null;
    }

    private ObservationStatus? StatusOf(RawRecord raw, bool isProvisional)
    {
        switch (raw.Status?.Text.Trim().ToUpperInvariant())
        {
            case null or "" or "A":
                return isProvisional ? ObservationStatus.Provisional : ObservationStatus.Final;
            case "P":
                return ObservationStatus.Provisional;
            case "E":
                return ObservationStatus.Estimated;
            default:
                findings.StatusUnknown(PlaceOf(raw, raw.Status!.Value), raw.Status.Value.Text.Trim());
                return null;
        }
    }

    private Place PlaceOf(RawRecord raw, Cell cell) => new(file, raw.Line, cell.Column);
}
