using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Membership;

/// <summary>What a tally remembers of one person: a fixed number of words, however many rows she has. Adding and merging in any order gives the same.</summary>
internal struct MemberState
{
    private byte _categoryPlusOne;

    /// <summary>Her birth date and first row.</summary>
    public FirstBirth Birth;

    /// <summary>Where her records in force put her.</summary>
    public Whereabouts Where;

    /// <summary>Whether any of her records is in force.</summary>
    public readonly bool IsInForce => _categoryPlusOne != 0;

    /// <summary>The place of her category in the order of precedence; only where <see cref="IsInForce"/>.</summary>
    public readonly int Precedence => _categoryPlusOne - 1;

    /// <summary>Notes the category of a record in force: the one that goes before all others stays. Rule CAT-3.</summary>
    public void AddCategory(int precedence)
    {
        if (!IsInForce || precedence < Precedence)
        {
            _categoryPlusOne = (byte)(precedence + 1);
        }
    }

    /// <summary>Takes over what other rows of the same person say.</summary>
    public void Merge(in MemberState other, bool inEach)
    {
        Birth.Merge(other.Birth);
        if (other.IsInForce)
        {
            AddCategory(other.Precedence);
        }

        Where.Merge(other.Where, inEach);
    }
}
