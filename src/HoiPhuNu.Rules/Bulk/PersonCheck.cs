using System.Runtime.Intrinsics;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>What is seen of the rows of a block while their keys are computed: the largest codes, and whether a date is missing.</summary>
internal struct PersonCheck
{
    public Vector256<uint> Unit;
    public Vector256<int> Residence;
    public Vector256<int> Category;
    public Vector256<int> Missing;
}
