using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>The birth date that counts for a person whose rows may give several: that of her first row, by row number; of equal ones the earlier.</summary>
internal struct FirstBirth
{
    private bool _isGiven;

    /// <summary>The first row.</summary>
    public long Row { get; private set; }

    /// <summary>The latest day that the birth date can be.</summary>
    public LocalDate Date { get; private set; }

    /// <summary>Notes a row.</summary>
    public void Add(long row, LocalDate date)
    {
        if (!_isGiven || row < Row || (row == Row && date < Date))
        {
            (_isGiven, Row, Date) = (true, row, date);
        }
    }

    /// <summary>Takes over what other rows say.</summary>
    public void Merge(FirstBirth other)
    {
        if (other._isGiven)
        {
            Add(other.Row, other.Date);
        }
    }
}
