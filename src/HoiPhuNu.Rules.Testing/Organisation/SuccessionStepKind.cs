namespace HoiPhuNu.Rules.Testing.Organisation;

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
