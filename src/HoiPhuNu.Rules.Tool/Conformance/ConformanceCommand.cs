using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary><c>hoiphunu conformance</c>: holds a program of any language to the vectors of the kit.</summary>
internal static class ConformanceCommand
{
    public static int Run(ConformanceArguments arguments, ToolConsole console, ToolTexts texts)
    {
        if (arguments.Mode == ConformanceMode.Answer)
        {
            return AnswerLoop.Run(console);
        }

        var vectors = VectorsOf(arguments);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, [], console);
        return arguments.Mode switch
        {
            ConformanceMode.Coverage => WriteCoverage(vectors, arguments.Format, target, console, texts),
            ConformanceMode.List => WriteVectors(vectors, target, console),
            _ => Ask(vectors, arguments, target, console, texts),
        };
    }

    private static ImmutableArray<Vector> VectorsOf(ConformanceArguments arguments)
    {
        var vectors = arguments.Vectors is { } folder ? VectorSet.In(folder) : VectorSet.Embedded();
        ImmutableArray<Vector> asked = arguments.Rules.Count == 0 ? vectors : [.. vectors.Where(vector => vector.Rules.Intersect(arguments.Rules).Any())];
        return asked.IsEmpty ? throw new ToolException("conformance.no-vectors") : asked;
    }

    private static int Ask(ImmutableArray<Vector> vectors, ConformanceArguments arguments, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        var report = KitReport.Of(arguments, vectors, console.Interrupted);
        new ResultForms
        {
            Json = stream => ResultForms.WriteJson(stream, KitDocument.Of(report), ToolJson.Written.KitDocument),
            Table = table => KitTable.Write(report, table),
            Workbook = stream => ResultWorkbook.Write(stream, texts.Documents, texts.Documents["sheet.conformance"], table => KitTable.Write(report, table)),
            Page = stream => new KitPage(report, texts.Documents).Write(stream, console.Interrupted),
            Text = paper => new KitText(report, paper, texts.Documents).Write(console.Interrupted),
        }.Write(arguments.Format, target, console);
        return report.Count(VectorOutcome.Failed) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static int WriteCoverage(ImmutableArray<Vector> vectors, OutputFormat format, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        var lines = Coverage.Of(vectors);
        new ResultForms
        {
            Json = stream => ResultForms.WriteJson(stream, KitCoverageDocument.Of(vectors, lines), ToolJson.Written.KitCoverageDocument),
            Table = table => CoverageTable.Write(lines, table),
            Workbook = stream => ResultWorkbook.Write(stream, texts.Documents, texts.Documents["sheet.coverage"], table => CoverageTable.Write(lines, table)),
            Page = stream => new CoveragePage(vectors, lines, texts.Documents).Write(stream, console.Interrupted),
            Text = paper => new CoverageText(lines, paper, texts.Documents).Write(vectors, console.Interrupted),
        }.Write(format, target, console);
        return lines.All(line => line.IsCovered) ? ExitCode.Clean : ExitCode.Errors;
    }

    /// <summary>Every vector on a line of its own, whole: the request, and what is expected of its answer.</summary>
    private static int WriteVectors(ImmutableArray<Vector> vectors, OutputTarget target, ToolConsole console)
    {
        target.Write(stream =>
        {
            using var writer = OutputTarget.TextOn(stream);
            foreach (var vector in vectors)
            {
                console.Interrupted.ThrowIfCancellationRequested();
                writer.WriteLine(ProtocolJson.Line(new JsonObject
                {
                    ["rules"] = Answers.List(vector.Rules),
                    ["request"] = vector.ToRequest(),
                    ["expected"] = vector.Expected.DeepClone(),
                }));
            }
        });
        return ExitCode.Clean;
    }
}
