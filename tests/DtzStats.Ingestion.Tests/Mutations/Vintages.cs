using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DtzStats.Core.Observations;
using DtzStats.Ingestion.Tests.Mutations.Known;
using DtzStats.Storage;
using Microsoft.Data.Sqlite;

namespace DtzStats.Ingestion.Tests.Mutations;

/// <summary>A real database that holds an earlier vintage of every dataset that is delivered, and what of it has to stay.</summary>
internal sealed class Vintages : IDisposable
{
    private static readonly string[] Tables =
    [
        "SELECT * FROM code ORDER BY 1, 2", "SELECT * FROM dataset ORDER BY 1", "SELECT * FROM vintage ORDER BY 1", "SELECT * FROM source_file ORDER BY 1",
        "SELECT file_id, block, hex(data) FROM source_block ORDER BY 1, 2", "SELECT * FROM series ORDER BY 1", "SELECT * FROM replaced_series ORDER BY 1, 2",
    ];

    private static readonly Lazy<byte[]> Before = new(Make);

    private readonly TemporaryFolder _folder = new();
    private readonly string _rows;
    private int _deliveries;

    internal Vintages()
    {
        File.WriteAllBytes(Database, Before.Value);
        _rows = RowsOf(Database);
    }

    internal string Database => _folder.PathOf("a.db");

    /// <summary>A folder that nobody used yet.</summary>
    internal string NewFolder() => Directory.CreateDirectory(_folder.PathOf($"{_deliveries++}")).FullName;

    internal bool IsAsBefore => File.ReadAllBytes(Database).AsSpan().SequenceEqual(Before.Value);

    /// <summary>Whether all rows of all tables are as before; the bytes of the file may differ after an undo.</summary>
    internal bool HasRowsAsBefore => RowsOf(Database) == _rows;

    internal void PutBack() => File.WriteAllBytes(Database, Before.Value);

    public void Dispose() => _folder.Dispose();

    /// <summary>All that the store answers for a dataset on the regions that it held beforehand.</summary>
    internal static IReadOnlyList<Observation> AllOf(Store store, string dataset) =>
        store.Observations.Find(new ObservationQuery(dataset, [.. Sample.Codelists.Measures.All.Select(m => m.Code)], World.Regions));

    private static byte[] Make()
    {
        using var folder = new TemporaryFolder();
        using (var store = Store.OpenForWriting(folder.PathOf("a.db")))
        {
            Write(store, folder, "toets", ["jobs", "establishments", "employee-jobs"], World.Categories, 1);
            Write(store, folder, "lisa-gemeenten", ["jobs", "establishments"], ["A-U"], 1);
            Write(store, folder, "cbs-banen-werknemers", ["employee-jobs"], ["A-U", "A", "C", "G"], 1000);
        }

        return File.ReadAllBytes(folder.PathOf("a.db"));
    }

    private static void Write(Store store, TemporaryFolder folder, string dataset, string[] measures, string[] categories, int scale)
    {
        var text = new StringBuilder("region,year,category,measure,value\n");
        foreach (var region in World.Regions)
            foreach (var category in categories)
                foreach (var measure in measures)
                    foreach (var year in World.YearsBefore)
                        text.Append(CultureInfo.InvariantCulture, $"{region},{year},{category},{measure},{World.ValueOf(new FactKey(measure, region, category, year), 10) / scale:0.##}\n");
        var path = folder.Write($"{dataset}.csv", text.ToString());
        var delivery = Sample.Importer.Read(path, new ImportOptions(Dataset: dataset), store).Single();
        Assert.NotNull(Sample.Write(store, delivery));
        Assert.False(delivery.IsRefused);
    }

    private static string RowsOf(string database)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var sql in Tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            while (reader.Read())
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))) + "\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
