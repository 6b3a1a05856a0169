namespace HoiPhuNu.Rules.Counting;

/// <summary>The rows of one person in a list: the first, and how many.</summary>
internal struct RowsOfPerson
{
    /// <summary>The first row; of no meaning while there is none.</summary>
    public long First { get; private set; }

    /// <summary>How many rows there are.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a row.</summary>
    public void Add(long row)
    {
        First = Count == 0 ? row : Math.Min(First, row);
        Count++;
    }

    /// <summary>Takes over the rows of another part of the list.</summary>
    public void Merge(RowsOfPerson other)
    {
        if (other.Count > 0)
        {
            First = Count == 0 ? other.First : Math.Min(First, other.First);
            Count += other.Count;
        }
    }
}
