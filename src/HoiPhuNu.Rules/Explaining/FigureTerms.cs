using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Which term of growth a figure is, for the parts of its arithmetic.</summary>
internal static class FigureTerms
{
    /// <summary>The term of growth that a figure is; <see langword="null"/> for the net.</summary>
    public static long? Of(Figure figure, in Growth.GrowthTerms terms) =>
        figure == Figure.Admitted ? terms.Admitted
        : figure == Figure.MovedIn ? terms.MovedIn
        : figure == Figure.Left ? terms.Left
        : figure == Figure.Died ? terms.Died
        : figure == Figure.MovedOut ? terms.MovedOut
        : figure == Figure.ClubGrowth ? terms.Club
        : null;
}
