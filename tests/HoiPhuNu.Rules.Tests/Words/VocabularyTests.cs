using System.Reflection;
using System.Text;
using System.Text.Json;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Words;

/// <summary>Every closed vocabulary: codes as the formats fix them, ranks dense, words that read back.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Level_Words_KeepTheContract() => AssertWords(Level.All, "central,province,district,commune,branch,group");

    [Fact]
    public void UnitKind_Words_KeepTheContract() => AssertWords(UnitKind.All, "xa,phuong,thi_tran,dac_khu,special,armed_forces,affiliated");

    [Fact]
    public void MemberCategory_Words_KeepTheContract() =>
        AssertWords(MemberCategory.All, "residential,club,special,trade_union,armed_forces,member_organisation,honorary");

    [Fact]
    public void EndReason_Words_KeepTheContract() => AssertWords(EndReason.All, "left,died,moved_out");

    [Fact]
    public void ResidenceKind_Words_KeepTheContract() => AssertWords(ResidenceKind.All, "permanent,temporary,none");

    [Fact]
    public void WomenSource_Words_KeepTheContract() => AssertWords(WomenSource.All, "police,statistics");

    [Fact]
    public void RateBand_Words_KeepTheContract() => AssertWords(RateBand.All, "below50,below60,exactly60,above60");

    [Fact]
    public void Rating_Words_KeepTheContract() => AssertWords(Rating.All, "strong,fair,average,weak");

    [Fact]
    public void PlanSource_Words_KeepTheContract() => AssertWords(PlanSource.All, "registration,province_registrations,allocation,national_target");

    [Fact]
    public void RateStanding_Words_KeepTheContract() => AssertWords(RateStanding.All, "below50,below60,exactly60,above60,not_applicable,cannot_tell");

    [Fact]
    public void SupportReason_Words_KeepTheContract() => AssertWords(SupportReason.All, "rated_average,rated_weak,rate_below_target");

    [Fact]
    public void ChangeKind_Words_KeepTheContract() => AssertWords(ChangeKind.All, "merge,split,recode,move");

    [Fact]
    public void PeopleShare_Words_KeepTheContract() => AssertWords(PeopleShare.All, "all,part,none");

    [Fact]
    public void MovementKind_Words_KeepTheContract() =>
        AssertWords(MovementKind.All, "admitted,moved_in,left,died,moved_out,category_in,category_out");

    [Fact]
    public void PostRole_Words_KeepTheContract() => AssertWords(PostRole.All, "cadre,branch_head");

    [Fact]
    public void TrainingPopulation_Words_KeepTheContract() => AssertWords(TrainingPopulation.All, "cadres,branch_heads,base_cadres");

    [Fact]
    public void PostFate_Words_AreDenseAndReadBack()
    {
        AssertRanks(PostFate.All);
        Assert.All(PostFate.All, fate => Assert.Same(fate, PostFate.FromCode(fate.ToString())));
    }

    [Fact]
    public void TrainingFate_Words_AreDenseAndReadBack()
    {
        AssertRanks(TrainingFate.All);
        Assert.All(TrainingFate.All, fate => Assert.Same(fate, TrainingFate.FromCode(fate.ToString())));
    }

    [Fact]
    public void TrainingSubject_Words_KeepTheContract() =>
        AssertWords(TrainingSubject.All, "statistics_reporting,emulation_commendation,people_management,branch_work");

    [Fact]
    public void ReportColumn_Words_KeepTheContract() => AssertWords(
        ReportColumn.All,
        "unit,unit_name,level,year,women,women_source,women_published,working_away,members_residential,members_club,members_special,"
        + "members_trade_union,members_armed_forces,members_member_organisation,members_total,members_honorary,admitted,moved_in,left,died,"
        + "moved_out,club_growth,net_growth,cadres,cadres_trained,cadres_attendances,branches,branch_heads,branch_heads_trained,"
        + "branch_heads_attendances,has_computer,rating,rate_percent");

    [Fact]
    public void StandingReason_Words_AreDenseAndReadBack()
    {
        AssertRanks(StandingReason.All);
        Assert.All(StandingReason.All, reason => Assert.Same(reason, StandingReason.FromCode(reason.ToString())));
    }

    [Fact]
    public void Assembly_AllVocabularies_AreTestedHere()
    {
        var vocabularies = typeof(Level).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } ancestor && ancestor.GetGenericTypeDefinition() == typeof(Vocabulary<>))
            .Select(type => type.Name);
        var tested = typeof(VocabularyTests).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.Name.Split('_')[0]);

        Assert.Empty(vocabularies.Except(tested));
    }

    [Fact]
    public void MovementFate_Words_AreDenseAndReadBack()
    {
        AssertRanks(MovementFate.All);
        Assert.All(MovementFate.All, fate => Assert.Same(fate, MovementFate.FromCode(fate.ToString())));
    }

    [Fact]
    public void MemberFate_Words_KeepTheContract() => AssertWords(
        MemberFate.All,
        "counted,counted_beside,counted_by_another_row,counted_elsewhere,not_yet_admitted,ended,under_age,no_residence,not_long_enough,outside_term,refused");

    [Fact]
    public void PopulationFate_Words_KeepTheContract() => AssertWords(
        PopulationFate.All, "counted,counted_by_another_row,counted_elsewhere,under_age,no_residence,not_long_enough,outside_term,refused");

    [Fact]
    public void WomenFate_Words_KeepTheContract() =>
        AssertWords(WomenFate.All, "holds,added_to_successor,unattributed,not_yet_published,older,frozen_out,superseded,part_only");

    /// <summary>The names in the JSON of a tally.</summary>
    [Fact]
    public void Figure_Words_KeepTheContract() => AssertWords(
        Figure.All,
        "women,workingAway,members.residential,members.club,members.special,members.trade_union,members.armed_forces,members.member_organisation,members.honorary,counted,rate,band,targetMet,support,"
        + "growth.admitted,growth.moved_in,growth.left,growth.died,growth.moved_out,growth.club,growth.net,cadres.inPost,cadres.trained,cadres.trainedInPeriod,"
        + "branchHeads.inPost,branchHeads.trained,branchHeads.trainedInPeriod,baseCadres.inPost,baseCadres.trained,baseCadres.trainedInPeriod,computers.bases,computers.withComputer,"
        + "countedUpTo,womenUpTo,complete,unattributed.women,unattributed.counted,outcome,support.reasons,ownTarget.outcome,growth.categoryBalance,growth.unattributed,growth.internalTransfers,"
        + "target.met,target.notMet,target.notApplicable,target.cannotTell");

    [Fact]
    public void InputReason_Words_KeepTheContract()
    {
        AssertRanks(InputReason.All);
        Assert.All(InputReason.All, reason => Assert.Same(reason, InputReason.FromCode(reason.ToString())));
    }

    private static void AssertWords<TWord>(IReadOnlyList<TWord> words, string codes)
        where TWord : Vocabulary<TWord>
    {
        Assert.Equal(codes.Split(','), words.Select(word => word.Code));
        AssertRanks(words);
        foreach (var word in words)
        {
            Assert.Same(word, Vocabulary<TWord>.FromCode(word.ToString()));
            Assert.Same(word, JsonSerializer.Deserialize<TWord>(JsonSerializer.Serialize(word)));
            Assert.Equal($"\"{word.Code}\"", JsonSerializer.Serialize(word));
            Assert.False(Vocabulary<TWord>.TryFromCode(word.Code.ToUpperInvariant(), out _));
        }

        Assert.False(Vocabulary<TWord>.TryFromCode(null, out _));
        Assert.Throws<ArgumentException>(() => Vocabulary<TWord>.FromCode("nothing"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TWord>("\"nothing\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TWord>("0"));
    }

    private static void AssertRanks<TWord>(IReadOnlyList<TWord> words)
        where TWord : Vocabulary<TWord>
    {
        Assert.Equal(Enumerable.Range(0, words.Count), words.Select(word => word.Ordinal));
        Assert.Equal(words.Count, words.Select(word => word.Vietnamese).Distinct(StringComparer.Ordinal).Count());
        Assert.All(words, word => Assert.True(word.Vietnamese.Length > 0 && word.Vietnamese.IsNormalized(NormalizationForm.FormC)));
    }
}
