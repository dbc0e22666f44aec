namespace DtzStats.Ingestion.Layouts.Cbs;

/// <summary>Tables of CBS that are known by their number alone, without metadata or a source.json beside them.</summary>
/// <param name="Code">As CBS writes it.</param>
/// <param name="Scale">What its figures are multiplied by.</param>
internal sealed record CbsTables(string Code, string Title, int Scale)
{
    private static readonly CbsTables[] Known = [new("83582NED", "Banen van werknemers in december; economische activiteit (SBI 2008), regio", 1000)];

    /// <param name="dataset">"cbs-83582ned".</param>
    internal static CbsTables? Find(string dataset) => Known.FirstOrDefault(t => dataset.Equals("cbs-" + t.Code, StringComparison.OrdinalIgnoreCase));
}
