using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.Json;

/// <summary>All records of the core that are data. What one of them is made of comes along by itself.</summary>
/// <remarks>Values that follow from others (a share, a verdict on counts) are not written: what is read back has them again.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LocalDateJsonConverter)])]
[JsonSerializable(typeof(CompactMovement))]
[JsonSerializable(typeof(CompactPerson))]
[JsonSerializable(typeof(DatedMovement))]
[JsonSerializable(typeof(DatedPerson))]
[JsonSerializable(typeof(Validity))]
[JsonSerializable(typeof(AchievedFigure))]
[JsonSerializable(typeof(UnitEvaluation))]
[JsonSerializable(typeof(FigureExplanation))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(GatheringFigure))]
[JsonSerializable(typeof(PossibleGain))]
[JsonSerializable(typeof(RateTargetSummary))]
[JsonSerializable(typeof(RateVerdict))]
[JsonSerializable(typeof(StandingChange))]
[JsonSerializable(typeof(UnitGathering))]
[JsonSerializable(typeof(WomenCount))]
[JsonSerializable(typeof(WomenLine))]
[JsonSerializable(typeof(WomenTrace))]
[JsonSerializable(typeof(GrowthFigure))]
[JsonSerializable(typeof(GrowthTerms))]
[JsonSerializable(typeof(IdentityLine))]
[JsonSerializable(typeof(MovementRow))]
[JsonSerializable(typeof(MovementTrace))]
[JsonSerializable(typeof(MemberRow))]
[JsonSerializable(typeof(MemberTrace))]
[JsonSerializable(typeof(MembersByCategory))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(Ratio))]
[JsonSerializable(typeof(PaddedCode))]
[JsonSerializable(typeof(RefusedRows))]
[JsonSerializable(typeof(Placement))]
[JsonSerializable(typeof(UnattributedPeople))]
[JsonSerializable(typeof(UnitChange))]
[JsonSerializable(typeof(UnitLocation))]
[JsonSerializable(typeof(UnitMatch))]
[JsonSerializable(typeof(UnitRow))]
[JsonSerializable(typeof(AllocatedShare))]
[JsonSerializable(typeof(BaseRecord))]
[JsonSerializable(typeof(BaseRow))]
[JsonSerializable(typeof(Computers))]
[JsonSerializable(typeof(GrowthPotential))]
[JsonSerializable(typeof(PlanComparison))]
[JsonSerializable(typeof(PlanContradiction))]
[JsonSerializable(typeof(PlanEvaluation))]
[JsonSerializable(typeof(PlanRow))]
[JsonSerializable(typeof(ProvinceAllocations))]
[JsonSerializable(typeof(RegistrationBalance))]
[JsonSerializable(typeof(SupportMark))]
[JsonSerializable(typeof(BirthDate))]
[JsonSerializable(typeof(PopulationRow))]
[JsonSerializable(typeof(PopulationTrace))]
[JsonSerializable(typeof(Residence))]
[JsonSerializable(typeof(Cell))]
[JsonSerializable(typeof(ReportRow))]
[JsonSerializable(typeof(ReportTable))]
[JsonSerializable(typeof(CategoryPrecedence))]
[JsonSerializable(typeof(PlausibilityParameters))]
[JsonSerializable(typeof(Readings))]
[JsonSerializable(typeof(ReadingAlternative))]
[JsonSerializable(typeof(ReadingDefinition))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(ConsideredReading))]
[JsonSerializable(typeof(RuleSet))]
[JsonSerializable(typeof(PersonExplanation))]
[JsonSerializable(typeof(FigureDifference))]
[JsonSerializable(typeof(ReadingEffect))]
[JsonSerializable(typeof(UnitFigures))]
[JsonSerializable(typeof(Coverage))]
[JsonSerializable(typeof(PersonInterval))]
[JsonSerializable(typeof(PostRow))]
[JsonSerializable(typeof(PostTrace))]
[JsonSerializable(typeof(RequiredSoftware))]
[JsonSerializable(typeof(TrainingRow))]
[JsonSerializable(typeof(TrainingTrace))]
[JsonSerializable(typeof(UnitTraining))]
internal sealed partial class RulesJsonContext : JsonSerializerContext;
