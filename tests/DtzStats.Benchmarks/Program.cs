using DtzStats.Benchmarks;

// dotnet run -c Release --project tests/DtzStats.Benchmarks -- [cells per municipality and measure] [runs]
// dotnet run -c Release --project tests/DtzStats.Benchmarks -- disclosure
if (args is ["disclosure"])
    return DisclosureBenchmark.Run();
var categories = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : TidyFile.AllCategories;
var runs = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 3;
return ImportBenchmark.Run(categories, runs);
