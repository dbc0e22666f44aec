using DtzStats.Core.Observations;
using DtzStats.Ingestion.Checks;
using DtzStats.Ingestion.Tests.Mutations.Judging;
using DtzStats.Ingestion.Tests.Mutations.Known;
using DtzStats.Storage;
using DtzStats.Storage.Writing;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>Imports one case, and says what was wrong with what came of it.</summary>
internal sealed class Trial(Vintages vintages)
{
    /// <summary>Every how manieth case is committed, read back through the store, and undone.</summary>
    private const int Committed = 8;

    /// <summary>Null where all is right.</summary>
    internal string? Wrong(MutationCase mutated, out bool isLoaded)
    {
        isLoaded = false;
        var folder = vintages.NewFolder();
        try
        {
            return Import(mutated, folder, ref isLoaded) ?? (vintages.IsAsBefore ? null : "the database changed");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            vintages.PutBack();
            return $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("DtzStats", StringComparison.Ordinal))}";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string? Import(MutationCase mutated, string folder, ref bool isLoaded)
    {
        var expected = new Expectation(mutated);
        if (mutated.IsSound && expected.Refusal is { } why)
            return $"the test itself is wrong: it is sound, but {why}";
        var path = mutated.Delivery.Place(folder, mutated.Originals);
        ImportOptions options;
        try
        {
            options = mutated.Delivery.Options;
        }
        catch (FormatException e)
        {
            return mutated.IsSound ? $"the mapping is refused: {e.Message}" : null;
        }

        using var store = Store.OpenForWriting(vintages.Database);
        var deliveries = Sample.Importer.Read(path, options, store);
        try
        {
            return Write(mutated, expected, store, deliveries, options, ref isLoaded);
        }
        finally
        {
            foreach (var delivery in deliveries)
                delivery.Dispose();
        }
    }

    private string? Write(MutationCase mutated, Expectation expected, Store store, IReadOnlyList<CheckedDelivery> deliveries, ImportOptions options, ref bool isLoaded)
    {
        var before = mutated.Seed % Committed == 0 ? deliveries.Where(d => d.Source is not null).SelectMany(d => Vintages.AllOf(store, d.Source!.Dataset)).ToList() : [];
        var written = new List<WrittenVintage>();
        using (var transaction = ImportTransaction.Begin(store))
        {
            foreach (var delivery in deliveries)
                if (Sample.Importer.Write(store, transaction, delivery, options) is { } vintage)
                    written.Add(vintage);
            if (deliveries.Any(d => d.IsRefused))
                return Refused(mutated, expected, [.. deliveries.SelectMany(d => d.Findings.Kept)]);
            isLoaded = true;
            if (Accepted(expected, deliveries) is { } wrong)
                return wrong;
            if (mutated.Seed % Committed != 0)
                return null;
            transaction.Commit();
        }

        var difference = Stored(expected, store, deliveries, before, written);
        for (var i = 0; i < written.Count; i++)
            Undo.Latest(store);
        return difference ?? (vintages.HasRowsAsBefore ? PutBack() : "the database is another after the import was undone");
    }

    private static string? Refused(MutationCase mutated, Expectation expected, IReadOnlyList<Finding> findings)
    {
        var failures = findings.Where(f => f.Severity == Severity.Fail).ToList();
        if (failures.Count == 0 || failures.Exists(f => !CheckList.Codes.Contains(f.Code)))
            return "refused without a code";
        // What looks implausible an analyst may accept; and a sign that nothing proves is refused by right.
        var unjust = failures.Find(f => !f.CanBeAccepted && (f.Code != "decimal-sign" || expected.IsSignKnown) && (f.Code != "file-truncated" || !expected.MustTellOpenEnd));
        return mutated.IsSound && expected.Refusal is null && unjust is not null ? $"refused, but it is sound: {unjust.Code} {unjust.File}:{unjust.Line} {unjust.Found.English}" : null;
    }

    private static string? Accepted(Expectation expected, IReadOnlyList<CheckedDelivery> deliveries)
    {
        var findings = deliveries.SelectMany(d => d.Findings.Kept).Select(f => f.Code).ToList();
        return expected.DifferenceFrom([.. deliveries.SelectMany(d => d.Observations)])
            ?? (expected.MustTellOpenEnd && !findings.Contains("last-line-open") ? "nothing tells that the last line may be cut off" : null);
    }

    /// <summary>What the store says after the commit: of the vintage itself, and of all that counts today.</summary>
    private static string? Stored(Expectation expected, Store store, IReadOnlyList<CheckedDelivery> deliveries, List<Observation> before, List<WrittenVintage> written)
    {
        if (expected.DifferenceFrom([.. store.Vintages.All().TakeLast(written.Count).SelectMany(store.Observations.Of)]) is { } difference)
            return $"through the store: {difference}";
        var delivered = deliveries.SelectMany(d => d.Observations).Where(o => World.Regions.Contains(o.Region)).ToDictionary(Revision.KeyOf, Said);
        var should = before.Where(o => !delivered.ContainsKey(Revision.KeyOf(o))).ToDictionary(Revision.KeyOf, Said).Concat(delivered).OrderBy(o => o.Key);
        var now = deliveries.SelectMany(d => Vintages.AllOf(store, d.Source!.Dataset)).ToDictionary(Revision.KeyOf, Said).OrderBy(o => o.Key);
        return should.SequenceEqual(now) ? null : "what counts today is not what was delivered and what stood there before";
    }

    private static (decimal?, ObservationStatus, Confidentiality, string, int) Said(Observation o) => (o.Value, o.Status, o.Confidentiality, o.Source.File, o.Source.Line);

    private string? PutBack()
    {
        vintages.PutBack();
        return null;
    }
}
