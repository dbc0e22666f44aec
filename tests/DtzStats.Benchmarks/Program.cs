using System.Globalization;
using DtzStats.Benchmarks;

// dotnet run -c Release --project tests/DtzStats.Benchmarks -- import [cells per municipality and measure] [runs]
// dotnet run -c Release --project tests/DtzStats.Benchmarks -- analysis
// dotnet run -c Release --project tests/DtzStats.Benchmarks -- disclosure
// dotnet run -c Release --project tests/DtzStats.Benchmarks -- report
// dotnet run -c Release --project tests/DtzStats.Benchmarks -- load [cells per municipality and measure]
if (args is ["hello"])
    return ServerProcess.RunHello();
if (args is ["load", ..])
    return LoadBenchmark.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : TidyFile.AllCategories);
if (args is ["analysis", ..])
    return AnalysisBenchmark.Run();
if (args is ["report", ..])
    return ReportBenchmark.Run();
if (args is ["disclosure", ..])
    return DisclosureBenchmark.Run();
var numbers = args.SkipWhile(a => a == "import").Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToList();
return ImportBenchmark.Run(numbers.ElementAtOrDefault(0) is > 0 and var cells ? cells : TidyFile.AllCategories, numbers.ElementAtOrDefault(1) is > 0 and var runs ? runs : 3);
