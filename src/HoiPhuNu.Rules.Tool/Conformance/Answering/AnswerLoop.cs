using System.Text;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary><c>hoiphunu conformance --answer</c>: answers requests from standard input, line by line, until it ends.</summary>
internal static class AnswerLoop
{
    public static int Run(ToolConsole console)
    {
        using var reader = new StreamReader(console.In, new UTF8Encoding(false));
        using var target = OutputTarget.Open(null, [], console);
        target.Write(stream =>
        {
            using var writer = OutputTarget.TextOn(new EscapedJsonStream(stream));
            while (reader.ReadLine() is { } line)
            {
                console.Interrupted.ThrowIfCancellationRequested();
                if (line.Length > 0)
                {
                    writer.WriteLine(ProtocolJson.Line(Answerer.Answer(line)));
                    writer.Flush();
                }
            }
        });
        return ExitCode.Clean;
    }
}
