using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Generation;

internal sealed partial class CleanLists
{
    /// <summary>Women present, rating and computer of every base of the day, under the codes of the day. No base has fewer women than members.</summary>
    private void WriteBases()
    {
        var (tree, womenRows, baseRows) = (_expected.Tree, 0, 0);
        for (var number = 0; number < tree.Units.Length; number++)
        {
            if (!tree.Units[number].IsBase)
            {
                continue;
            }

            if (tree.Units[number].IsGeographicBase)
            {
                WriteWomen(number, ++womenRows + 1);
            }

            var row = new BaseRow(tree.Units[number].Code)
            {
                Row = ++baseRows + 1,
                Rating = _numbers.OneOf<Rating>([(55, Rating.Strong), (32, Rating.Fair), (9, Rating.Average), (4, Rating.Weak)]),
                HasComputer = _numbers.Below(10) switch { 0 => null, 1 => false, _ => true },
            };
            _sink.Take(row);
            _expected.Add(number, ExpectedColumn.Bases);
            _expected.Add(number, ExpectedColumn.WithComputer, row.HasComputer == true ? 1 : 0);
        }
    }

    private void WriteWomen(int number, int row)
    {
        var tree = _expected.Tree;
        // Rates from 53 to 92 %: most communes reach the target, some do not.
        var women = (_counted[number] * 100 / (53 + _numbers.Below(40))) + _numbers.Below(20);
        var province = tree.At(Level.Province, number)?.Code ?? string.Empty;
        var count = new WomenCount(tree.Units[number].Code, women, province.Sum(letter => letter) % 2 == 0 ? WomenSource.Police : WomenSource.Statistics)
        {
            Row = row,
            Published = tree.Day.PlusDays(-_numbers.Below(Period.DaysBetween(_options.FirstDay, tree.Day))),
            WorkingAway = women / 10,
        };
        _sink.Take(count);
        _expected.Add(number, ExpectedColumn.Women, women);
        _expected.Add(number, ExpectedColumn.WorkingAway, count.WorkingAway.Value);
    }
}
