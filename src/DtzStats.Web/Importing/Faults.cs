using DtzStats.Core.Languages;
using DtzStats.Storage;

namespace DtzStats.Web.Importing;

/// <summary>Says in words why something could not be done, for people who do not run the machine; the log has the details.</summary>
internal static class Faults
{
    internal static BilingualText Explain(Exception exception) => exception switch
    {
        StoreException { Fault: StoreFault.Busy } => new(
            "Een ander programma schrijft in de database. Er is niets veranderd; probeer het over een minuut opnieuw.",
            "Another program is writing to the database. Nothing was changed; try again in a minute."),
        StoreException { Fault: StoreFault.NotAccessible } or IOException or UnauthorizedAccessException => new(
            "Er kon niet worden geschreven of gelezen: misschien is de schijf vol. Er is niets veranderd; vraag de beheerder ernaar te kijken.",
            "It could not be written or read: perhaps the disk is full. Nothing was changed; ask whoever runs this site to look at it."),
        _ => new(
            "Er ging iets onverwachts mis. Er is niets veranderd; meld het bij de beheerder, het logboek vertelt meer.",
            "Something unexpected went wrong. Nothing was changed; tell whoever runs this site, the log tells more."),
    };
}
