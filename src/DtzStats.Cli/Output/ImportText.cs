using DtzStats.Core.Languages;
using DtzStats.Ingestion;
using DtzStats.Storage.Writing;

namespace DtzStats.Cli.Output;

/// <summary>What came in, in a few lines.</summary>
internal static class ImportText
{
    internal static void Write(Session session, CheckedDelivery delivery, WrittenVintage? written)
    {
        var dutch = session.Language == Language.Dutch;
        if (written is not { Vintage: var vintage })
        {
            session.Screen.Output.WriteLine(dutch
                ? $"{delivery.Source!.Dataset}: al eerder geladen, er is niets veranderd"
                : $"{delivery.Source!.Dataset}: loaded before, nothing has changed");
            return;
        }

        session.Screen.Output.WriteLine(dutch
            ? $"{vintage.Dataset}, uitgave {vintage.Label} ({vintage.Source.Title.Dutch})"
            : $"{vintage.Dataset}, vintage {vintage.Label} ({vintage.Source.Title.English})");
        DeliveryText.Write(session, delivery, vintage.Layout);
    }
}
