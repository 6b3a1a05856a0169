namespace HoiPhuNu.Rules.Tallying;

/// <summary>Which lists a figure comes from.</summary>
internal enum FigureKind
{
    /// <summary>Counts of women, or the population.</summary>
    Women,

    /// <summary>The members.</summary>
    Members,

    /// <summary>Members and women.</summary>
    Rate,

    /// <summary>Members, women and the bases' ratings.</summary>
    Support,

    /// <summary>The movements.</summary>
    Growth,

    /// <summary>Posts and trainings.</summary>
    Training,

    /// <summary>The bases.</summary>
    Computers,
}
