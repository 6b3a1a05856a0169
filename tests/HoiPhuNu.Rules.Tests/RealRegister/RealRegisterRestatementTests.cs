using HoiPhuNu.Rules.Tests.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.RealRegister;

/// <summary>Members and movements of 2025 across the reorganisation of 2025-07-01: nobody is lost, and nobody is guessed to be anywhere. Rules ORG-6, ORG-7, ORG-9.</summary>
public sealed class RealRegisterRestatementTests
{
    private static readonly Lazy<Restatement> Lists = new(() => new Restatement(RealRegisterFiles.Register(), new LocalDate(2025, 7, 1), 60_000));

    [RealRegisterFact]
    public void MembersAndMovements_UnderOldCodesOnTheNewTree_KeepEveryNationalTotal() => Lists.Value.HoldsUnderOldCodes();

    [RealRegisterFact]
    public void MembersAndMovements_UnderNewCodes_HaveTheSameTotals() => Lists.Value.HoldsUnderNewCodes();

    [RealRegisterFact]
    public void Provinces_OnTheNewTree_AreTheirBasesAndUnattributedLines() => Lists.Value.AddsUpWithUnattributedLines();
}
