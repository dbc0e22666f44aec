using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace DtzStats.Ingestion.Codes;

/// <summary>One of the project's own codelist files: comma-separated, UTF-8, a header.</summary>
internal static class CodelistFile
{
    /// <param name="open">Opens the file of a name.</param>
    /// <exception cref="CodelistException">The file is absent, or a row lacks a column or has one that cannot be read.</exception>
    internal static IReadOnlyList<T> Read<T>(Func<string, Stream> open, string name, Func<Row, T> make)
    {
        try
        {
            using var text = new StreamReader(open(name));
            using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
            var rows = new List<T>();
            csv.Read();
            csv.ReadHeader();
            while (csv.Read())
                rows.Add(make(new Row(csv)));
            return rows;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvHelperException or FormatException)
        {
            throw new CodelistException(name, e);
        }
    }

    internal readonly struct Row(CsvReader csv)
    {
        internal string this[string column] => csv.GetField(column)!.Trim();

        internal string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

        internal IReadOnlyList<string> List(string column, char separator) =>
            this[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        internal DateOnly? Date(string column) =>
            Optional(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

        internal int? WholeNumber(string column) =>
            Optional(column) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
