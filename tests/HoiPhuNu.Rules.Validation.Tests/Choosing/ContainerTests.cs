using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Oracle;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Rules.Validation.Choosing;

/// <summary>The validators in a dependency-injection container, put there by FluentValidation's own extension, and each of them alone.</summary>
public sealed class ContainerTests
{
    private static readonly CheckedReport Spoilt = new(Checked.Request(ScenarioRequest.Of(Scenarios.Spoilt.Sample(1, new Rnd(2024), 60).Single())));

    public static TheoryData<Type> Validators => [.. AllValidators];

    private static IEnumerable<Type> AllValidators => typeof(ReportChecker).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && typeof(IValidator).IsAssignableFrom(type));

    [Theory]
    [MemberData(nameof(Validators))]
    public void Container_AnyValidator_IsResolvedByItsOwnTypeAndUsedAlone(Type type)
    {
        using var container = Container();
        using var scope = container.CreateScope();
        var validator = scope.ServiceProvider.GetRequiredService(type);
        var failures = validator is IValidator<CheckedRow> ofRows
            ? Spoilt.Rows.SelectMany(row => ofRows.Validate(row).Errors)
            : ((IValidator<CheckedReport>)validator).Validate(Spoilt).Errors;

        Assert.All(failures, failure => Assert.Equal(failure.ErrorCode, ((Finding)failure.CustomState).Rule));
    }

    /// <summary>The check is its validators and nothing else: one that is forgotten in it, or that finds something alone only, is seen here.</summary>
    [Fact]
    public void Container_AllSingleValidatorsTogether_FindWhatTheCheckFinds()
    {
        using var container = Container();
        using var scope = container.CreateScope();
        var single = AllValidators.Where(IsSingle).Select(type => scope.ServiceProvider.GetRequiredService(type)).ToList();
        var found = single.OfType<IValidator<CheckedRow>>().SelectMany(validator => Spoilt.Rows.SelectMany(row => validator.Validate(row).Errors))
            .Concat(single.OfType<IValidator<CheckedReport>>().SelectMany(validator => validator.Validate(Spoilt).Errors))
            .Select(failure => (Finding)failure.CustomState);

        Assert.True(single.Count > 25);
        Assert.Equal(
            ReportChecker.Check(Spoilt.Request).Findings.Where(finding => !finding.Rule.StartsWith("DATA-", StringComparison.Ordinal)).Select(Plain),
            found.Order(FindingOrder.Instance).Select(Plain));
    }

    private static bool IsSingle(Type type) =>
        type.BaseType is { } parent && (parent.IsGenericType ? parent.GetGenericTypeDefinition() == typeof(FindingValidator<>) : IsSingle(parent));

    private static string Plain(Finding finding) => $"{finding.Rule} {finding.Severity} {finding.Place} {finding.Reported} {finding.Expected}";

    private static ServiceProvider Container() => new ServiceCollection().AddValidatorsFromAssemblyContaining<ReportRowValidator>().BuildServiceProvider(validateScopes: true);
}
