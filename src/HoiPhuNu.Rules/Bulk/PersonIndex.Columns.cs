using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class PersonIndex
{
    /// <summary>Ids that are looked up together, so that the waits for their places in memory overlap.</summary>
    private const int Together = 64;

    /// <summary>The numbers of persons, one for each id. Numbers are in the order of first appearance.</summary>
    /// <exception cref="ArgumentException">The two have not the same length.</exception>
    public void NumbersOf(ReadOnlySpan<long> ids, Span<int> numbers)
    {
        Columns.RequireSameLength(ids.Length, numbers.Length);
        Span<int> places = stackalloc int[2 * Together];
        Span<int> late = stackalloc int[2 * Together];
        var waiting = 0;
        var lines = Lines;
        Ask(lines, ids, 0, places);
        for (var row = 0; row < ids.Length; row += Together)
        {
            Ask(lines, ids, row + Together, places);
            var added = LookUp(lines, ids, row, places, numbers, late[waiting..]);
            NumberOneByOne(ids, late[..waiting], numbers);
            late.Slice(waiting, added).CopyTo(late);
            waiting = added;
            if (lines.Length != Lines.Length)
            {
                lines = Lines;
                Ask(lines, ids, row + Together, places);
            }
        }

        NumberOneByOne(ids, late[..waiting], numbers);
    }

    /// <summary>Finds the lines of some ids and asks for them, so that the memory works on them while those before are numbered.</summary>
    private static void Ask(ReadOnlySpan<PersonLine> lines, ReadOnlySpan<long> ids, int first, Span<int> places)
    {
        var end = Math.Min(first + Together, ids.Length);
        for (var row = first; row < end; row++)
        {
            var place = LineOf(ids[row], lines.Length);
            places[row & (places.Length - 1)] = place;
            Ahead.Ask(in lines[place]);
        }
    }

    /// <summary>
    /// Numbers those who are on their own line, nearly everybody, without a branch. The rows of the others are written down for later; where their
    /// line is full, the next one is asked for meanwhile.
    /// </summary>
    /// <returns>How many rows were written down.</returns>
    private static int LookUp(ReadOnlySpan<PersonLine> lines, ReadOnlySpan<long> ids, int first, ReadOnlySpan<int> places, Span<int> numbers, Span<int> late)
    {
        var count = 0;
        var end = Math.Min(first + Together, ids.Length);
        for (var row = first; row < end; row++)
        {
            var next = lines[places[row & (places.Length - 1)]].NextOf(ids[row]);
            numbers[row] = next - 1;
            late[count] = row;
            count += Columns.OneIf(next <= 0);
        }

        foreach (var row in late[..count])
        {
            var onward = Columns.OneIf(numbers[row] == -PersonLine.Places - 1);
            Ahead.Ask(in lines[Math.Min(places[row & (places.Length - 1)] + onward, lines.Length - 1)]);
        }

        return count;
    }

    /// <summary>Numbers those who were not on their own line. They come in the order of their rows, and whoever is new is among them: so numbers are in the order of first appearance.</summary>
    private void NumberOneByOne(ReadOnlySpan<long> ids, ReadOnlySpan<int> rows, Span<int> numbers)
    {
        foreach (var row in rows)
        {
            numbers[row] = NumberOf(ids[row]);
        }
    }
}
