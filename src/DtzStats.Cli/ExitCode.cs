namespace DtzStats.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    internal const int Done = 0;
    internal const int DataRefused = 1;
    internal const int WrongUsage = 2;
    internal const int Failed = 3;
}
