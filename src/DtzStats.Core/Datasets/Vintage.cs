namespace DtzStats.Core.Datasets;

/// <summary>One delivery of a dataset as it stands in the store; never edited afterwards.</summary>
/// <param name="Number">Counts up over all imports of a store: a higher number is a later import.</param>
/// <param name="Source">What the delivery says of itself; its <see cref="SourceDescription.Vintage"/> is the label.</param>
/// <param name="LastYear">The last year that the delivery has figures on.</param>
public sealed record Vintage(long Number, SourceDescription Source, string Layout, DateTimeOffset ImportedAt, int LastYear)
{
    public string Dataset => Source.Dataset;

    public string Label => Source.Vintage;

    public VintageAge Age => VintageAge.Of(Label, LastYear);
}
