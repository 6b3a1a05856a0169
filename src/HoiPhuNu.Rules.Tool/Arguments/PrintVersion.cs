using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary><c>--version</c>.</summary>
internal sealed class PrintVersion(ToolConsole console) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    /// <summary>The version of an assembly without the build's own addition.</summary>
    public static string Of(Assembly assembly) =>
        (assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    public override int Invoke(ParseResult parseResult)
    {
        using var target = OutputTarget.Open(null, [], console);
        target.Write(stream =>
        {
            using var writer = OutputTarget.TextOn(stream);
            writer.WriteLine($"hoiphunu {Of(typeof(PrintVersion).Assembly)}");
        });
        return ExitCode.Clean;
    }
}
