using System.CommandLine;
using System.CommandLine.Invocation;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool;

/// <summary>One run of the tool, from its arguments to its exit code. Nothing escapes from here but a sentence.</summary>
internal static class ToolProgram
{
    /// <summary>Runs the tool.</summary>
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        var texts = new ToolTexts(LanguageChoice.Of(args, console.Environment));
        try
        {
            return Dispatch(args, console, texts);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (ToolException problem)
        {
            console.Say(texts.With(problem.Key, problem.Facts));
        }
        catch (UnreadableTableException problem)
        {
            console.Say(texts.With("in-file", ("file", problem.File), ("text", TableMessages.Render(problem, texts.Language))));
        }
        catch (OverflowException)
        {
            // NUM-1: sums are checked. Only numbers that no people can have come so far.
            console.Say(texts["input.overflow"]);
        }
        catch (Exception problem) when (SystemProblem.IsOutOfMemory(problem))
        {
            console.Say(texts["input.memory"]);
        }
#pragma warning disable CA1031 // The last resort: whatever is left is our own mistake, and nobody is helped by a stack trace.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            console.Say(texts.With("unexpected", ("kind", problem.GetType().Name), ("problem", problem.Message)));
        }

        return ExitCode.Unusable;
    }

    private static int Dispatch(IReadOnlyList<string> args, ToolConsole console, ToolTexts texts)
    {
        console.Interrupted.ThrowIfCancellationRequested();
        var tree = new CommandTree(console, texts);
        if (args.Count == 0)
        {
            new HelpText(texts).Write(tree.Root, console.Error);
            return ExitCode.Unusable;
        }

        var parsed = tree.Root.Parse(AskedForHelp(args), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        ParseProblem.RefuseOptionsAsValues(parsed);
        if (parsed.Action is null or ParseErrorAction)
        {
            throw ParseProblem.Of(parsed);
        }

        if (parsed.Action is not (PrintHelp or PrintVersion))
        {
            ParseProblem.RefuseEmptyValues(parsed);
            tree.Idle.Tell(parsed, console, texts);
        }

        // Its own exception handler prints stack traces, and its own signal handler does not know our exit codes.
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <summary><c>hoiphunu help check</c> asks what <c>hoiphunu check --help</c> asks.</summary>
    private static IReadOnlyList<string> AskedForHelp(IReadOnlyList<string> args) => args[0] == "help" ? [.. args.Skip(1), "--help"] : args;
}
