using System.Text;
using HoiPhuNu.Rules.Tool;

if (!Console.IsOutputRedirected && OperatingSystem.IsWindows())
{
    // A Windows terminal shows Vietnamese only in UTF-8.
    Console.OutputEncoding = Encoding.UTF8;
}

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // Whatever is half-written cleans itself up when it is told; then there is nothing left to wait for.
    pressed.Cancel = true;
    interruption.Cancel();
    Environment.Exit(ExitCode.Interrupted);
};

using var output = Console.OpenStandardOutput();
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
return ToolProgram.Run(args, new ToolConsole(output, error)
{
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? 80 : Math.Max(40, Console.WindowWidth),
    Environment = Environment.GetEnvironmentVariable,
    Interrupted = interruption.Token,
});
