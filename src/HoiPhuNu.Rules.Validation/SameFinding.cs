using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation;

/// <summary>Takes findings for the same that say the same of the same place: lists that are counted for several years are found wanting only once.</summary>
internal sealed class SameFinding : IEqualityComparer<Finding>
{
    public bool Equals(Finding? x, Finding? y) =>
        x is null || y is null
            ? x is null && y is null
            : x.Rule == y.Rule
                && x.Severity == y.Severity
                && x.Place == y.Place
                && x.Unit == y.Unit
                && x.Year == y.Year
                && x.Reported == y.Reported
                && x.Expected == y.Expected
                && FindingMessages.Render(x, Language.English) == FindingMessages.Render(y, Language.English);

    public int GetHashCode(Finding obj) => HashCode.Combine(obj.Rule, obj.Place, obj.Unit, obj.Reported);
}
