using DtzStats.Core.Languages;
using DtzStats.Ingestion;

namespace DtzStats.Cli.Output;

/// <summary>What a check came to: what was recognised, and what loading it would do.</summary>
internal static class CheckText
{
    internal static void Write(Session session, CheckedDelivery delivery)
    {
        if (delivery.Source is not { } source || delivery.Summary.Observations == 0)
            return;
        var dutch = session.Language == Language.Dutch;
        session.Screen.Output.WriteLine(dutch
            ? $"{source.Dataset}, uitgave {source.Vintage} ({source.Title.Dutch}): {(delivery.IsRefused ? "geweigerd" : "kan worden geladen")}"
            : $"{source.Dataset}, vintage {source.Vintage} ({source.Title.English}): {(delivery.IsRefused ? "refused" : "can be loaded")}");
        DeliveryText.Write(session, delivery, delivery.Layout);
    }
}
