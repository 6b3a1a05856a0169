namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>Persons in post and trained.</summary>
internal readonly record struct StaffCounts(long Cadres, long CadresTrained, long Heads, long HeadsTrained)
{
    public static StaffCounts operator +(StaffCounts left, StaffCounts right) =>
        new(left.Cadres + right.Cadres, left.CadresTrained + right.CadresTrained, left.Heads + right.Heads, left.HeadsTrained + right.HeadsTrained);
}
