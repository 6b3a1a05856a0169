using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Json;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Json;

public sealed class RulesJsonTests
{
    /// <summary>Records that are no data: they hold tallies or a whole tree, which have a form of their own.</summary>
    private static readonly Type[] NoData = [typeof(TallyLists), typeof(ReadingComparison)];

    public static TheoryData<Type> Records => [.. AllRecords.Except(NoData)];

    private static IEnumerable<Type> AllRecords => typeof(RuleSet).Assembly.GetExportedTypes()
        .Where(type => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public) is not null);

    [Fact]
    public void Options_EveryPublicRecord_IsKnownOrNoData() =>
        Assert.Equal(
            NoData.Select(type => type.Name).Order(StringComparer.Ordinal),
            AllRecords.Where(type => !RulesJson.Options.TryGetTypeInfo(type, out _)).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Records))]
    public void Write_AnyRecord_ReadsBackAsTheSame(Type type) =>
        Check.One(Cases.Of(30), Prop.ForAll(AnyRecord.Of(type).ToArbitrary(), value =>
        {
            var written = JsonSerializer.Serialize(value, RulesJson.Options.GetTypeInfo(type));
            var read = JsonSerializer.Deserialize(written, RulesJson.Options.GetTypeInfo(type));

            Assert.Null(Structure.Difference(value, read));
            Assert.Equal(written, JsonSerializer.Serialize(read, RulesJson.Options.GetTypeInfo(type)));
        }));

    /// <summary>A web service's own options, with reflection: the forms are named on the types and do not depend on ours.</summary>
    [Theory]
    [InlineData(typeof(MemberRow))]
    [InlineData(typeof(PopulationRow))]
    [InlineData(typeof(WomenCount))]
    [InlineData(typeof(MovementRow))]
    [InlineData(typeof(UnitRow))]
    [InlineData(typeof(UnitChange))]
    [InlineData(typeof(PlanRow))]
    [InlineData(typeof(BaseRow))]
    [InlineData(typeof(PostRow))]
    [InlineData(typeof(TrainingRow))]
    [InlineData(typeof(ReportRow))]
    [InlineData(typeof(RuleSet))]
    [InlineData(typeof(Readings))]
    public void Write_RowsUnderTheOptionsOfAWebService_ReadBackAsTheSame(Type type) =>
        Check.One(Cases.Of(30), Prop.ForAll(AnyRecord.Of(type).ToArbitrary(), value =>
        {
            var written = JsonSerializer.Serialize(value, type, JsonSerializerOptions.Web);

            Assert.Null(Structure.Difference(value, JsonSerializer.Deserialize(written, type, JsonSerializerOptions.Web)));
        }));

    [Fact]
    public void Write_ARow_HasTheFormThatIsDocumented() =>
        Assert.Equal(
            """{"row":2,"memberId":"HV1","birth":"1950","commune":"00001","codeDate":null,"residence":{"kind":"temporary","since":"2024-06-30"},"category":"trade_union","clubFounder":null,"admittedOn":"2024-01-31","endedOn":null,"endReason":null}""",
            RulesJson.Write(new MemberRow
            {
                Row = 2,
                MemberId = "HV1",
                Birth = BirthDate.OfYear(1950),
                Commune = "00001",
                Residence = new Residence(ResidenceKind.Temporary, new LocalDate(2024, 6, 30)),
                Category = MemberCategory.TradeUnion,
                AdmittedOn = new LocalDate(2024, 1, 31),
            }));

    [Fact]
    public void Write_AFigure_HasRatesByPartsAndTheOutcomeByItsCode() =>
        Assert.Equal(
            """{"rate":{"numerator":600,"denominator":1000},"leastRate":null,"mostRate":null,"target":{"numerator":60,"denominator":100},"outcome":"not_met","band":"exactly60","bandTarget":{"numerator":60,"denominator":100},"missing":null,"roundingMisleads":false}""",
            RulesJson.Write(RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31)).JudgeRate(600, 1_000, RuleSet.TermXIII.RateTarget)));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"memberId":"HV1","birth":"12/06/1950","residence":{"kind":"none","since":null},"category":"club","admittedOn":"2024-01-31"}""")]
    [InlineData("""{"memberId":"HV1","birth":"1950","residence":{"kind":"none","since":null},"category":"Club","admittedOn":"2024-01-31"}""")]
    [InlineData("""{"memberId":null,"birth":"1950","residence":{"kind":"none","since":null},"category":"club","admittedOn":"2024-01-31"}""")]
    [InlineData("""{"memberId":"HV1","birth":"1950","residence":{"kind":"none","since":null},"category":"club","admittedOn":"2024-02-31"}""")]
    public void Read_NoRow_IsRefused(string json) => Assert.Throws<JsonException>(() => RulesJson.Read<MemberRow>(json));

    [Fact]
    public void Read_AnIntervalThatEndsBeforeItStarts_IsRefused() =>
        Assert.Throws<JsonException>(() => RulesJson.Read<Validity>("""{"from":"2024-01-02","until":"2024-01-01"}"""));

    [Fact]
    public void Read_AnIntervalOfPersonsTheWrongWayRound_IsRefused() =>
        Assert.Throws<JsonException>(() => RulesJson.Read<PersonInterval>("""{"least":3,"most":2}"""));

    [Fact]
    public void Read_AnOutcomeAsANumber_IsRefused() =>
        Assert.Throws<JsonException>(() => RulesJson.Read<RateVerdict>("""{"rate":null,"target":{"numerator":60,"denominator":100},"outcome":0,"band":null,"missing":null,"roundingMisleads":false}"""));

    [Fact]
    public void Read_ARuleSetOfALaterVersion_SaysSo() =>
        Assert.Equal(
            "The rule set is of version 2; this library reads version 1.",
            Assert.Throws<JsonException>(() => RulesJson.Read<RuleSet>("""{"version":2}""")).Message);

    [Fact]
    public void Read_AFindingWithoutItsFacts_IsRefused() =>
        Assert.Throws<JsonException>(() => RulesJson.Read<Finding>("""{"rule":"REP-11","severity":"error","place":{"file":null,"row":2,"column":"unit"}}"""));

    [Fact]
    public void Options_OfTheLibrary_CannotBeChanged() => Assert.True(RulesJson.Options.IsReadOnly);

    [Fact]
    public void TypeInfo_OfNoRecord_IsMisuse() => Assert.Throws<NotSupportedException>(RulesJson.TypeInfo<Random>);

    [Fact]
    public void Converters_OfWordsAndAnswers_AreNamedOnEveryType() =>
        Assert.DoesNotContain(
            typeof(RuleSet).Assembly.GetExportedTypes()
                .Where(type => type.IsEnum || (type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>))),
            type => !type.IsDefined(typeof(JsonConverterAttribute)));
}
