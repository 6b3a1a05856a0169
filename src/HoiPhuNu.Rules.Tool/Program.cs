using System.Runtime.InteropServices;
using System.Text;
using HoiPhuNu.Rules.Tool;
using HoiPhuNu.Rules.Tool.Printing;
using var error = new StreamWriter(new UncertainStream(Console.OpenStandardError()), new UTF8Encoding(false)) { AutoFlush = true };
using var interruption = new CancellationTokenSource();
using var output = Console.OpenStandardOutput();

if (!Console.IsOutputRedirected && OperatingSystem.IsWindows())
{
    // A Windows terminal shows Vietnamese only in UTF-8.
    Console.OutputEncoding = Encoding.UTF8;
}

// Ctrl-C, the end that a system or a scheduler asks for, and a terminal that was closed.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Interrupt);
using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Interrupt);

return ToolProgram.Run(args, new ToolConsole(output, error)
{
    In = Console.OpenStandardInput(),
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? 80 : Math.Max(40, Console.WindowWidth),
    Environment = Environment.GetEnvironmentVariable,
    Interrupted = interruption.Token,
});

void Interrupt(PosixSignalContext signal)
{
    // Whatever is half-written cleans itself up when it is told; then there is nothing left to wait for.
    signal.Cancel = true;
    interruption.Cancel();
    Environment.Exit(ExitCode.Interrupted);
}
