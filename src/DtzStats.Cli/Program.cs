using System.Text;
using DtzStats.Cli;
using DtzStats.Cli.Screens;

// UTF-8 without a byte order mark, whatever the machine's code page.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!Console.IsOutputRedirected)
    Console.OutputEncoding = utf8;
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
return CommandLine.Run(args, new Screen(output, error, !Console.IsOutputRedirected, Environment.GetEnvironmentVariable, Console.In, !Console.IsOutputRedirected && !Console.IsInputRedirected), TimeProvider.System);
