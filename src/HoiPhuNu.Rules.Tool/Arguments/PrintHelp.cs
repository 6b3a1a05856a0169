using System.CommandLine;
using System.CommandLine.Invocation;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary><c>--help</c>, whatever else stands on the command line.</summary>
internal sealed class PrintHelp(HelpText help, ToolConsole console) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using var target = OutputTarget.Open(null, [], console);
        target.Write(stream =>
        {
            using var writer = OutputTarget.TextOn(stream);
            help.Write(parseResult.CommandResult.Command, writer);
        });
        return ExitCode.Clean;
    }
}
