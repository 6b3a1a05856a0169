using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>The totals that lists must give, counted while they are made, from what each row was meant to say.</summary>
internal sealed class ExpectedFigures(UnitTree tree)
{
    private static readonly int Columns = Enum.GetValues<ExpectedColumn>().Length;

    private readonly long[,] _own = new long[tree.Units.Length, Columns];
    private long[,]? _sums;

    public UnitTree Tree => tree;

    /// <summary>The figure of a unit with everything below it.</summary>
    public long this[int number, ExpectedColumn column] => (_sums ??= SumUp())[number, (int)column];

    /// <summary>The figure of everything that stands directly at a unit: at a superior what nobody can say the place of.</summary>
    public long Own(int number, ExpectedColumn column) => _own[number, (int)column];

    /// <summary>The figure of all units together.</summary>
    public long Total(ExpectedColumn column) => Enumerable.Range(0, tree.Units.Length).Sum(number => Own(number, column));

    public void Add(int number, ExpectedColumn column, long count = 1)
    {
        _sums = null;
        _own[number, (int)column] += count;
    }

    private long[,] SumUp()
    {
        var sums = (long[,])_own.Clone();
        for (var number = 0; number < tree.Units.Length; number++)
        {
            foreach (var superior in tree.SuperiorsOf(number))
            {
                for (var column = 0; column < Columns; column++)
                {
                    sums[superior, column] += _own[number, column];
                }
            }
        }

        return sums;
    }
}
