namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>The totals that generated lists must give, in the order of the columns of the file; the first seven stand in the order of the categories.</summary>
internal enum ExpectedColumn
{
    Residential,
    Club,
    Special,
    TradeUnion,
    ArmedForces,
    MemberOrganisation,
    Honorary,
    Counted,
    Women,
    WorkingAway,
    Admitted,
    MovedIn,
    Left,
    Died,
    MovedOut,
    ClubNet,
    Net,
    Bases,
    WithComputer,
}
