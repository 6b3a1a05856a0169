using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>REP-03: a geographic base in force, of a province that has any row for the year, has no row.</summary>
public sealed class MissingBaseValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        foreach (var year in subject.Years)
        {
            var reporting = year.Rows.Select(year.ProvinceOf).OfType<Unit>().Select(province => province.Code).ToHashSet(StringComparer.Ordinal);
            for (var number = 0; number < year.Tree.Units.Length; number++)
            {
                var unit = year.Tree.Units[number];
                if (unit.IsGeographicBase
                    && year.RowOf(number) is null
                    && year.Tree.At(Level.Province, number) is { } province
                    && reporting.Contains(province.Code))
                {
                    yield return new Finding("REP-03", Severity.Error, default) { Unit = unit.Code, Year = year.Year }
                        .With("name", unit.Name)
                        .With("year", $"{year.Year}");
                }
            }
        }
    }
}
