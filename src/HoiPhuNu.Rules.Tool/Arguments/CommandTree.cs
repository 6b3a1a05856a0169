using System.CommandLine;
using System.CommandLine.Help;
using HoiPhuNu.Rules.Tool.Allocating;
using HoiPhuNu.Rules.Tool.Catalogue;
using HoiPhuNu.Rules.Tool.Checking;
using HoiPhuNu.Rules.Tool.Conformance;
using HoiPhuNu.Rules.Tool.Demo;
using HoiPhuNu.Rules.Tool.Evaluating;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Tallying;
using HoiPhuNu.Rules.Tool.Templates;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>The commands with their arguments and options. What they mean is told by the texts <c>command.*</c> and <c>option.*</c>.</summary>
internal sealed class CommandTree
{
    public CommandTree(ToolConsole console, ToolTexts texts)
    {
        Root = new RootCommand();
        Root.Options.Clear();
        Root.Directives.Clear();
        Root.Options.Add(new HelpOption { Action = new PrintHelp(new HelpText(texts), console) });
        Root.Options.Add(new VersionOption { Action = new PrintVersion(console) });
        Root.Options.Add(Lang);
        Root.Subcommands.Add(Check);
        Root.Subcommands.Add(Tally);
        Root.Subcommands.Add(Evaluate);
        Root.Subcommands.Add(Allocate);
        Root.Subcommands.Add(Rules);
        Root.Subcommands.Add(Conformance);
        Root.Subcommands.Add(Template);
        Root.Subcommands.Add(Demo);
        Check.Arguments.Add(Reports);
        foreach (var option in new Option[] { Units, Changes, Women, Population, PopulationSource, Members, Events, Posts, Training, Bases, Previous, Plan, Published, AsOf, Scope, Year, Numbers, CodesAsOf, Plausibility, Causes, Reading, Term, CheckFormat, Output })
        {
            Check.Options.Add(option);
        }

        foreach (var option in new Option[] { Units, Changes, Women, Population, PopulationSource, Members, Events, Posts, Training, Bases, Plan, From, AsOf, LevelShown, Unit, Scope, Numbers, CompareReadings, MovementIdentity, Explain, ExplainPerson, CodesAsOf, Reading, Term, Format, Output })
        {
            Tally.Options.Add(option);
        }

        foreach (var option in new Option[] { ForeignCommand, Answer, KitCoverage, ListVectors, OnlyRule, Vectors, Timeout, Format, Output })
        {
            Conformance.Options.Add(option);
        }

        foreach (var option in new Option[] { Units, Changes, ReportFiles, Women, Population, PopulationSource, Members, Events, Posts, Training, Bases, Plan, From, AsOf, LevelShown, Unit, Previous, Since, Scope, Year, Numbers, CodesAsOf, Reading, Term, Format, Output })
        {
            Evaluate.Options.Add(option);
        }

        Allocate.Arguments.Add(Total);
        foreach (var option in new Option[] { Units, Changes, ReportFiles, LevelShown, Unit, AsOf, Scope, Year, Numbers, Reading, Term, Format, Output })
        {
            Allocate.Options.Add(option);
        }

        Rules.Arguments.Add(RuleId);
        Rules.Options.Add(Format);
        Rules.Options.Add(Output);
        Template.Arguments.Add(TableName);
        Template.Options.Add(Format);
        Template.Options.Add(Output);
        Demo.Options.Add(Seed);
        Demo.Options.Add(Scale);
        Demo.Options.Add(ResultFormat);
        Demo.Options.Add(Folder);
        foreach (var command in Root.Subcommands)
        {
            Idle.AddTo(command);
        }

        Check.SetAction(parsed => CheckCommand.Run(CheckArguments.Of(parsed, this), console, texts));
        Tally.SetAction(parsed => TallyCommand.Run(TallyArguments.Of(parsed, this), console, texts));
        Evaluate.SetAction(parsed => EvaluateCommand.Run(EvaluateArguments.Of(parsed, this), console, texts));
        Allocate.SetAction(parsed => AllocateCommand.Run(AllocateArguments.Of(parsed, this), console, texts));
        Rules.SetAction(parsed => RulesCommand.Run(RulesArguments.Of(parsed, this), console, texts));
        Conformance.SetAction(parsed => ConformanceCommand.Run(ConformanceArguments.Of(parsed, this), console, texts));
        Template.SetAction(parsed => TemplateCommand.Run(TemplateArguments.Of(parsed, this), console, texts));
        Demo.SetAction(parsed => DemoCommand.Run(DemoArguments.Of(parsed, this), console, texts));
    }

    public RootCommand Root { get; }

    public Command Check { get; } = new("check");

    public Command Tally { get; } = new("tally");

    public Command Evaluate { get; } = new("evaluate");

    public Command Allocate { get; } = new("allocate");

    public Command Rules { get; } = new("rules");

    public Command Conformance { get; } = new("conformance");

    public Command Template { get; } = new("template");

    public Command Demo { get; } = new("demo");

    public Argument<string?> TableName { get; } = new("NAME") { Arity = ArgumentArity.ZeroOrOne };

    public Argument<string[]> Reports { get; } = new("REPORT") { Arity = ArgumentArity.ZeroOrMore };

    public Argument<string?> Total { get; } = new("TOTAL") { Arity = ArgumentArity.ZeroOrOne };

    public Argument<string?> RuleId { get; } = new("RULE-ID") { Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> Lang { get; } = new("--lang") { HelpName = "vi|en", Recursive = true };

    public Option<string?> Units { get; } = new("--units") { HelpName = "FILE" };

    public Option<string?> Changes { get; } = new("--changes") { HelpName = "FILE" };

    public Option<string?> Women { get; } = new("--women") { HelpName = "FILE" };

    public Option<string?> Population { get; } = new("--population") { HelpName = "FILE" };

    public Option<string?> PopulationSource { get; } = new("--population-source") { HelpName = "SOURCE" };

    public Option<string?> Members { get; } = new("--members") { HelpName = "FILE" };

    public Option<string?> Events { get; } = new("--events") { HelpName = "FILE" };

    public Option<string?> Posts { get; } = new("--posts") { HelpName = "FILE" };

    public Option<string?> Training { get; } = new("--training") { HelpName = "FILE" };

    public Option<string?> Bases { get; } = new("--bases") { HelpName = "FILE" };

    public Option<string?> From { get; } = new("--from") { HelpName = "DATE" };

    /// <summary>The reports that figures are taken from, where they are not what is checked.</summary>
    public Option<string[]> ReportFiles { get; } = new("--report") { HelpName = "REPORT", Arity = ArgumentArity.OneOrMore };

    public Option<string?> Since { get; } = new("--since") { HelpName = "DATE" };

    public Option<string?> LevelShown { get; } = new("--level") { HelpName = "LEVEL" };

    public Option<string?> Unit { get; } = new("--unit") { HelpName = "CODE" };

    public Option<bool> CompareReadings { get; } = new("--compare-readings") { Arity = ArgumentArity.Zero };

    public Option<bool> MovementIdentity { get; } = new("--movement-identity") { Arity = ArgumentArity.Zero };

    public Option<string?> Explain { get; } = new("--explain") { HelpName = "UNIT[:FIGURE]" };

    public Option<string?> ExplainPerson { get; } = new("--explain-person") { HelpName = "ID" };

    public Option<string?> Previous { get; } = new("--previous") { HelpName = "REPORT" };

    public Option<string?> Plan { get; } = new("--plan") { HelpName = "FILE" };

    public Option<string?> Published { get; } = new("--published") { HelpName = "DATE" };

    public Option<string?> Scope { get; } = new("--scope") { HelpName = "UNIT" };

    public Option<string?> Numbers { get; } = new("--numbers") { HelpName = "vi|en" };

    public Option<string?> Year { get; } = new("--year") { HelpName = "YEAR" };

    public Option<string?> AsOf { get; } = new("--as-of") { HelpName = "DATE" };

    public Option<string[]> CodesAsOf { get; } = new("--codes-as-of") { HelpName = "TABLE=DATE", Arity = ArgumentArity.OneOrMore };

    public Option<string?> Plausibility { get; } = new("--plausibility") { HelpName = "on|off" };

    public Option<string?> Causes { get; } = new("--causes") { HelpName = "on|off" };

    public Option<string[]> Reading { get; } = new("--reading") { HelpName = "NAME=VALUE", Arity = ArgumentArity.OneOrMore };

    public Option<string[]> Term { get; } = new("--term") { HelpName = "FILE", Arity = ArgumentArity.OneOrMore };

    /// <summary>The program that <c>conformance</c> asks.</summary>
    public Option<string?> ForeignCommand { get; } = new("--command") { HelpName = "COMMAND" };

    public Option<bool> Answer { get; } = new("--answer") { Arity = ArgumentArity.Zero };

    public Option<bool> KitCoverage { get; } = new("--coverage") { Arity = ArgumentArity.Zero };

    public Option<bool> ListVectors { get; } = new("--list") { Arity = ArgumentArity.Zero };

    public Option<string[]> OnlyRule { get; } = new("--rule") { HelpName = "RULE-ID", Arity = ArgumentArity.OneOrMore };

    public Option<string?> Vectors { get; } = new("--vectors") { HelpName = "FOLDER" };

    public Option<string?> Timeout { get; } = new("--timeout") { HelpName = "SECONDS" };

    /// <summary><c>check</c> knows one form more.</summary>
    public Option<string?> CheckFormat { get; } = new("--format") { HelpName = "text|json|csv|xlsx|html|sarif" };

    /// <summary>The forms of every other command.</summary>
    public Option<string?> Format { get; } = new("--format") { HelpName = "text|json|csv|xlsx|html" };

    /// <summary>What every command takes although it has nothing to apply it to.</summary>
    public IdleOptions Idle { get; } = new();

    public Option<string?> Output { get; } = new("--output") { HelpName = "FILE" };

    public Option<string?> Seed { get; } = new("--seed") { HelpName = "N" };

    public Option<string?> Scale { get; } = new("--scale") { HelpName = "N" };

    /// <summary>A demo's results have forms of their own; its help says so.</summary>
    public Option<string?> ResultFormat { get; } = new("--format") { HelpName = "text|json|csv|xlsx|html", Description = "--format.results" };

    /// <summary>The results of a demo are many files; its help says so.</summary>
    public Option<string?> Folder { get; } = new("--output") { HelpName = "FOLDER", Description = "--output.folder" };
}
