using System.Security.Cryptography;

namespace DtzStats.Illustration;

internal static class Program
{
    private const int WrongUse = 2;

    /// <summary>Prints the SHA-256 of each file it writes, which <c>source.json</c> has to state.</summary>
    private static int Main(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("Usage: DtzStats.Illustration <directory>");
            return WrongUse;
        }
        Directory.CreateDirectory(args[0]);
        foreach (var year in Years.All)
        {
            var bytes = CsvFile.Bytes(IllustrativeSeries.Rows(year));
            File.WriteAllBytes(Path.Combine(args[0], CsvFile.Name(year)), bytes);
            Console.WriteLine($"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {CsvFile.Name(year)}");
        }
        return 0;
    }
}
