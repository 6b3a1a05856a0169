using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>Arbitrary readings and rule sets.</summary>
public static class RuleSets
{
    /// <summary>Any order of the seven categories.</summary>
    public static Arbitrary<CategoryPrecedence> Precedences() => Orders.ToArbitrary();

    /// <summary>Any choice of readings.</summary>
    public static Arbitrary<Readings> AnyReadings() => ReadingSets.ToArbitrary();

    /// <summary>Any rule set that can be made, whether it makes sense or not.</summary>
    public static Arbitrary<RuleSet> AnyRuleSet() =>
        (from term in Gen.Elements("XIII", "XIV", "khóa XIII", "nhiệm kỳ “2022–2027”", "a\"b\\c\u0001", "😀")
         from first in Gen.Choose(1900, 2900)
         from length in Gen.Choose(0, 10)
         from growth in Rates.Counts
         from targets in Rates.Counts.Where(n => n > 0).ArrayOf(2)
         from adult in Gen.Choose(0, 150)
         from months in Gen.Choose(0, 150)
         from software in Software.ListOf(3)
         from plausibility in Plausibility
         from readings in ReadingSets
         select new RuleSet
         {
             Term = term,
             FirstYear = first,
             LastYear = Math.Min(2900, first + length),
             GrowthTarget = growth,
             RateTarget = new Ratio(Math.Min(targets[0], targets[1]), Math.Max(targets[0], targets[1])),
             AdultYears = adult,
             PresenceMonths = months,
             RequiredSoftware = [.. software],
             Plausibility = plausibility,
             Readings = readings,
         }).ToArbitrary();

    private static Gen<CategoryPrecedence> Orders => Gen.Shuffle<MemberCategory>(MemberCategory.All)
        .Select(order => CategoryPrecedence.TryParse(string.Join(',', order.Select(category => category.Code)), out var precedence)
            ? precedence
            : throw new InvalidOperationException("An order of all seven categories was refused."));

    private static Gen<Readings> ReadingSets =>
        from order in Orders
        from flags in Gen.Choose(0, 1).Select(n => n == 1).ArrayOf(12)
        select new Readings
        {
            CategoryPrecedence = order,
            SuperiorClubsInGrowth = flags[0],
            BaseClubsInGrowth = flags[1],
            SeveralCommunes = flags[2] ? SeveralCommunes.InEach : SeveralCommunes.Once,
            LeapDayBirthday = flags[3] ? LeapDayBirthday.Mar1 : LeapDayBirthday.Feb28,
            SixMonthsAppliesTo = flags[4] ? SixMonthsAppliesTo.PermanentAndTemporary : SixMonthsAppliesTo.TemporaryOnly,
            StatisticsYear = flags[5] ? StatisticsYear.FrozenForTerm : StatisticsYear.LatestPublished,
            SixtyPercent = flags[6] ? SixtyPercent.AtLeast : SixtyPercent.StrictlyAbove,
            ArrivalsCount = flags[7] ? ArrivalsCount.Ignored : ArrivalsCount.AsIncrease,
            Recategorised = flags[8] ? Recategorised.Counted : Recategorised.Ignored,
            FrameworkAppliesTo = flags[9] ? FrameworkAppliesTo.Both : FrameworkAppliesTo.BranchHeads,
            BasicSoftware = flags[10] ? BasicSoftware.Any : BasicSoftware.All,
            TrainedHolder = flags[11] ? TrainedHolder.InPostWhenTrained : TrainedHolder.InPostAtD,
        };

    private static Gen<PlausibilityParameters> Plausibility =>
        from counts in Rates.Counts.ArrayOf(3)
        from parts in Rates.Counts.Where(n => n > 0).ArrayOf(8)
        select new PlausibilityParameters
        {
            LargestChange = new Ratio(parts[0], parts[1]),
            MembersWithLosses = counts[0],
            ManyCommunes = counts[1],
            LargeCount = counts[2],
            LargestRoundShare = new Ratio(parts[2], parts[3]),
            BandAbove = new Ratio(parts[4], parts[5]),
            BandUpTo = new Ratio(parts[6], parts[7]),
            LargestBandShare = new Ratio(parts[1], parts[2]),
        };

    private static Gen<RequiredSoftware> Software =>
        from subject in Gen.Elements<TrainingSubject>(TrainingSubject.All)
        from start in Dates.Any.Where(day => day.Year < 9000)
        from length in Gen.Choose(-1, 1000)
        select new RequiredSoftware(subject, start, length < 0 ? null : start.PlusDays(length));
}
