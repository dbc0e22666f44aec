using DtzStats.Cli;
using DtzStats.Cli.Screens;

return CommandLine.Run(args, Screen.OfThisProcess(), TimeProvider.System);
