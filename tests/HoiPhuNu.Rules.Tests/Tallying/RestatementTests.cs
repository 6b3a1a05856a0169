using HoiPhuNu.Rules.Organisation;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Organisation.SuccessionRows;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>
/// A made-up reorganisation with everything that the real one has: merges, splits inside districts and across them, codes reused under
/// other units, districts abolished, provinces joined, and a market that stays what it is.
/// </summary>
public sealed class RestatementTests
{
    private static readonly Lazy<Restatement> Lists = new(() => new Restatement(MadeUp(), Day2025, 2_000));

    [Fact]
    public void MembersAndMovements_UnderOldCodesOnTheNewTree_KeepEveryNationalTotal() => Lists.Value.HoldsUnderOldCodes();

    [Fact]
    public void MembersAndMovements_UnderNewCodes_HaveTheSameTotals() => Lists.Value.HoldsUnderNewCodes();

    [Fact]
    public void Provinces_OnTheNewTree_AreTheirBasesAndUnattributedLines() => Lists.Value.AddsUpWithUnattributedLines();

    [Fact]
    public void MembersAndMovements_AfterAChainOfChanges_KeepEveryNationalTotal()
    {
        // The village of a split merges into its other half later that year; what was unattributed has one place again.
        var later = new LocalDate(2025, 9, 1);
        var register = Register(
            [
                Central, Province("01"), Base("X", "01", until: Day2025), Base("A", "01", Day2025), Base("B", "01", Day2025, later),
                Base("C", "01", until: Day2025), Base("Y", "01", Day2025), Base("Z", "01", Day2025),
            ],
            Split(Day2025, "X", "A"),
            Split(Day2025, "X", "B"),
            Split(Day2025, "C", "Y"),
            Split(Day2025, "C", "Z"),
            Merge(later, "B", "A"));

        var lists = new Restatement(register, later, 400);
        lists.HoldsUnderOldCodes();
    }

    private static UnitRegister MadeUp() => Register(
        [
            Central, Province("01", until: Day2025), Province("02"), Province("03", until: Day2025), Province("01", Day2025),
            District("D1", "01", until: Day2025), District("D2", "01", until: Day2025), District("D3", "02", until: Day2025),
            Base("A", "D1", until: Day2025), Base("B", "D1", until: Day2025), Base("C", "D2", until: Day2025), Base("E", "D2", until: Day2025),
            Base("F", "D3", until: Day2025), Base("G", "D3", until: Day2025), Base("H", "03", until: Day2025), Base("K", "02", until: Day2025),
            Base("A", "01", Day2025), Base("B", "01", Day2025), Base("C", "01", Day2025), Base("F", "02", Day2025), Base("H", "02", Day2025),
            Base("ISLAND", "02", Day2025), Base("M", "02") with { Kind = UnitKind.Special },
        ],
        Merge(Day2025, "01", "01"),
        Merge(Day2025, "03", "01"),
        Merge(Day2025, "A", "B"),
        Merge(Day2025, "B", "B"),
        Split(Day2025, "C", "A", PeopleShare.Part),
        Split(Day2025, "C", "C", PeopleShare.Part),
        Split(Day2025, "E", "A", PeopleShare.None),
        Split(Day2025, "E", "C", PeopleShare.Part),
        Split(Day2025, "F", "F"),
        Split(Day2025, "F", "H"),
        Split(Day2025, "G", "H", PeopleShare.Everyone),
        Split(Day2025, "G", "F", PeopleShare.Part),
        Merge(Day2025, "H", "A"),
        new(Day2025, ChangeKind.Recode, "K", "H"));
}
