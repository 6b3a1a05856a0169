using System.Text;
using HoiPhuNu.Rules.Tool;
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
using var interruption = new CancellationTokenSource();
using var output = Console.OpenStandardOutput();

if (!Console.IsOutputRedirected && OperatingSystem.IsWindows())
{
    // A Windows terminal shows Vietnamese only in UTF-8.
    Console.OutputEncoding = Encoding.UTF8;
}

Console.CancelKeyPress += (_, pressed) =>
{
    // Whatever is half-written cleans itself up when it is told; then there is nothing left to wait for.
    pressed.Cancel = true;
    interruption.Cancel();
    Environment.Exit(ExitCode.Interrupted);
};

return ToolProgram.Run(args, new ToolConsole(output, error)
{
    In = Console.OpenStandardInput(),
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? 80 : Math.Max(40, Console.WindowWidth),
    Environment = Environment.GetEnvironmentVariable,
    Interrupted = interruption.Token,
});
