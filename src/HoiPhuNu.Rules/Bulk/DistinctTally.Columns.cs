namespace HoiPhuNu.Rules.Bulk;

public sealed partial class DistinctTally
{
    /// <summary>Ids that are numbered before their rows are added.</summary>
    private const int Numbered = 1024;

    /// <summary>Adds rows, one column for each field.</summary>
    /// <param name="persons">Dense numbers of persons.</param>
    /// <param name="units">Dense numbers of units.</param>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddColumns(ReadOnlySpan<int> persons, ReadOnlySpan<int> units)
    {
        Columns.RequireSameLength(persons.Length, units.Length);
        Ask(persons, 0);
        for (var row = 0; row < persons.Length; row += PersonIndex.Together)
        {
            Ask(persons, row + PersonIndex.Together);
            AddBlock(persons, units, row, Math.Min(row + PersonIndex.Together, persons.Length));
        }
    }

    /// <summary>Adds rows, one column for each field, on several threads; the counts are the same for any number of them.</summary>
    /// <param name="persons">Dense numbers of persons.</param>
    /// <param name="units">Dense numbers of units.</param>
    /// <param name="threads">How many threads at most, at least 1; each needs the memory of a tally while it works.</param>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddColumns(ReadOnlyMemory<int> persons, ReadOnlyMemory<int> units, int threads)
    {
        Columns.RequireSameLength(persons.Length, units.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var (start, expected) = (FirstRow + Rows, _metIn.Length);
        var share = (int)(((long)persons.Length + threads - 1) / threads);
        var parts = new DistinctTally[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            var first = (int)Math.Min(persons.Length, (long)part * share);
            var length = Math.Min(share, persons.Length - first);
            parts[part] = part == 0 ? this : new DistinctTally(Units, expected, start + first);
            parts[part].AddColumns(persons.Span.Slice(first, length), units.Span.Slice(first, length));
        });
        foreach (var part in parts.Skip(1))
        {
            Merge(part);
        }
    }

    /// <summary>Adds rows whose persons are ids.</summary>
    /// <param name="index">Numbers the persons; the same for all lists that are to be counted together.</param>
    /// <param name="ids">Ids of persons.</param>
    /// <param name="units">Dense numbers of units.</param>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddColumns(PersonIndex index, ReadOnlySpan<long> ids, ReadOnlySpan<int> units)
    {
        ArgumentNullException.ThrowIfNull(index);
        Columns.RequireSameLength(ids.Length, units.Length);
        Span<int> persons = stackalloc int[Numbered];
        for (var row = 0; row < ids.Length; row += Numbered)
        {
            var length = Math.Min(Numbered, ids.Length - row);
            index.NumbersOf(ids.Slice(row, length), persons[..length]);
            AddColumns(persons[..length], units.Slice(row, length));
        }
    }

    /// <summary>Asks for where some persons were met, so that the memory works on them while those before are added.</summary>
    private void Ask(ReadOnlySpan<int> persons, int first)
    {
        var metIn = _metIn;
        var end = Math.Min(first + PersonIndex.Together, persons.Length);
        for (var row = first; row < end; row++)
        {
            if (Columns.IsDense(persons[row], metIn.Length))
            {
                Ahead.Ask(ref metIn[persons[row]]);
            }
        }
    }

    private void AddBlock(ReadOnlySpan<int> persons, ReadOnlySpan<int> units, int first, int end)
    {
        ReadOnlySpan<int> metIn = _metIn;
        for (var row = first; row < end; row++)
        {
            // Where she was met first in this unit, the unit is a good one and there is nothing to keep.
            if (Columns.IsDense(persons[row], metIn.Length) && metIn[persons[row]] is var met and not 0 && met == unchecked(units[row] + 1))
            {
                Rows++;
            }
            else
            {
                Add(persons[row], units[row]);
            }
        }
    }
}
