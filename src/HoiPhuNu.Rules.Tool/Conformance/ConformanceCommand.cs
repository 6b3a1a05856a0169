using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
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
        target.Write(stream =>
        {
            if (arguments.Format == OutputFormat.Json)
            {
                WriteJson(stream, () => JsonSerializer.Serialize(stream, KitDocument.Of(report), ToolJson.Written.KitDocument));
                return;
            }

            if (arguments.Format == OutputFormat.Html)
            {
                new KitPage(report, texts).Write(stream, console.Interrupted);
                return;
            }

            if (arguments.Format == OutputFormat.Xlsx)
            {
                ResultWorkbook.Write(stream, texts, texts["sheet.conformance"], table => KitTable.Write(report, table));
                return;
            }

            using var writer = OutputTarget.TextOn(stream, withMark: arguments.Format == OutputFormat.Csv && target.IsFile);
            if (arguments.Format == OutputFormat.Csv)
            {
                KitTable.Write(report, new CsvTableWriter(writer));
            }
            else
            {
                new KitText(report, Paper.For(writer, target, console), texts).Write(console.Interrupted);
            }
        });
        return report.Count(VectorOutcome.Failed) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static int WriteCoverage(ImmutableArray<Vector> vectors, OutputFormat format, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        var lines = Coverage.Of(vectors);
        target.Write(stream =>
        {
            if (format == OutputFormat.Json)
            {
                WriteJson(stream, () => JsonSerializer.Serialize(stream, KitCoverageDocument.Of(vectors, lines), ToolJson.Written.KitCoverageDocument));
                return;
            }

            if (format == OutputFormat.Html)
            {
                new CoveragePage(vectors, lines, texts).Write(stream, console.Interrupted);
                return;
            }

            if (format == OutputFormat.Xlsx)
            {
                ResultWorkbook.Write(stream, texts, texts["sheet.coverage"], table => CoverageTable.Write(lines, table));
                return;
            }

            using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
            if (format == OutputFormat.Csv)
            {
                CoverageTable.Write(lines, new CsvTableWriter(writer));
            }
            else
            {
                new CoverageText(lines, Paper.For(writer, target, console), texts).Write(vectors, console.Interrupted);
            }
        });
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

    private static void WriteJson(Stream stream, Action write)
    {
        write();
        stream.WriteByte((byte)'\n');
    }
}
