namespace HoiPhuNu.Rules.Tests.Organisation;

/// <summary>What may happen in a made-up history of reorganisations.</summary>
public enum SuccessionStepKind
{
    /// <summary>One to three bases become one, a new one or one that stays.</summary>
    Merge,

    /// <summary>A base is divided among two or three, new ones or ones that stay.</summary>
    Split,

    /// <summary>A base gets another superior and keeps its code.</summary>
    Move,

    /// <summary>A base ends, and no change says what became of it.</summary>
    End,

    /// <summary>A district or province ends, and no change says what became of it; what it held goes elsewhere.</summary>
    EndSuperior,

    /// <summary>A district or province becomes part of another one, new or staying.</summary>
    MergeSuperior,

    /// <summary>A district or province is divided in two.</summary>
    SplitSuperior,

    /// <summary>All districts end on one day, and what they held stands directly below the provinces.</summary>
    AbolishDistricts,

    /// <summary>A base that was not there before.</summary>
    Found,

    /// <summary>A change that ends nothing: between bases that both stay.</summary>
    Idle,

    /// <summary>A change of a code that nobody bears.</summary>
    Nonsense,
}

/// <summary>
/// One step of a history. The numbers choose among what is there when the step is taken, so that any numbers at all make a history, and any
/// part of a history is one.
/// </summary>
/// <param name="Kind">What happens.</param>
/// <param name="Gap">The days since the step before; 0 for the same day.</param>
/// <param name="First">Which unit it happens to.</param>
/// <param name="Second">Which unit it leads to.</param>
/// <param name="Shape">How many there are of them, whether they are new, and what is said of the people.</param>
/// <param name="Code">Which code a new unit takes over; 0 for a code never used.</param>
public sealed record SuccessionStep(SuccessionStepKind Kind, int Gap, int First, int Second, int Shape, int Code);
